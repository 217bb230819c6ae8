import type { MethodCard } from "@/lib/methods/method";
import { translator } from "@/lib/messages";

/** Every method, with the places that apply it. */
export function MethodList({ methods }: { methods: MethodCard[] }) {
  const t = translator("site");
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {methods.map(({ name, href, summary, places }) => (
        <li key={href} className="rounded-sm border border-line bg-card p-5">
          <h2 className="font-serif text-[1.375rem] font-bold">
            <a href={href} className="hover:text-accent">
              {name}
            </a>
          </h2>
          {summary && <p className="mt-1.5 text-ink-soft">{summary}</p>}
          {places.length > 0 && (
            <p className="mt-3 flex flex-wrap gap-x-3 border-t border-line pt-2.5 text-[0.9375rem]">
              <span className="text-ink-soft">{t("record.method.appliedCount", { count: places.length })}</span>
              {places.map((place) => (
                <a key={place.href} href={place.href} className="underline hover:text-accent">
                  {place.name}
                </a>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
