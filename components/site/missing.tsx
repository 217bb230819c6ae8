import type { Card } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { Latest } from "@/components/article/latest";

const ways = [
  ["home", "/"],
  ["places", "/places"],
  ["initiatives", "/initiatives"],
] as const;

/** What a reader sees where nothing stands (any more): what happened, and where to go on. */
export function Missing({ title, text, latest }: { title: string; text: string; latest: Card[] }) {
  const t = translator("site");
  return (
    <div className="mx-auto max-w-3xl py-8 md:py-14">
      <h1 className="font-serif text-[2rem] leading-tight font-black md:text-[2.5rem]">{title}</h1>
      <p className="mt-3 text-[1.0625rem] text-ink-soft">{text}</p>
      <ul className="mt-6 flex flex-wrap gap-3">
        {ways.map(([name, href]) => (
          <li key={href}>
            <a href={href} className="inline-block rounded-full border border-line bg-card px-5 py-2 hover:border-accent hover:text-accent">
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
      <Latest cards={latest} />
    </div>
  );
}
