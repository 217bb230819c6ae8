import type { ArticleView, Link } from "@/lib/articles/article";
import { translator } from "@/lib/messages";

/** Where to go from an article: its initiatives, places and keywords. */
export function Tags({ article }: { article: ArticleView }) {
  const t = translator("site");
  return (
    <dl className="no-print max-w-[43rem] space-y-3 border-t border-line pt-5">
      <Row name={t("article.initiatives")} links={article.initiatives} />
      <Row name={t("article.places")} links={article.places} />
      <Row name={t("article.keywords")} links={article.topics} />
    </dl>
  );
}

function Row({ name, links }: { name: string; links: Link[] }) {
  if (links.length === 0) return null;
  return (
    <div className="flex gap-3">
      <dt className="w-[4.5em] shrink-0 pt-1.5 text-[0.9375rem] text-ink-soft">{name}</dt>
      <dd>
        <ul className="flex flex-wrap gap-2">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} className="inline-block rounded-full border border-line bg-card px-3.5 py-1 hover:border-accent hover:text-accent">
                {link.name}
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
