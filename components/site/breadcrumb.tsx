import type { Link } from "@/lib/articles/article";
import { translator } from "@/lib/messages";

/** 当前位置. The last link is where the reader is, or the article's own channel. */
export function Breadcrumb({ trail }: { trail: Link[] }) {
  const t = translator("site");
  return (
    <nav aria-label={t("trail")} className="text-[0.9375rem] text-ink-soft">
      <ol className="flex flex-wrap gap-x-1.5">
        {[{ name: t("home"), href: "/" }, ...trail].map(({ name, href }, index) => (
          <li key={href} className="flex gap-x-1.5">
            {index > 0 && <span aria-hidden="true">›</span>}
            <a href={href} className="hover:text-accent">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
