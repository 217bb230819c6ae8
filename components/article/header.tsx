import type { ReactNode } from "react";
import type { ArticleView } from "@/lib/articles/article";
import { contributorsByRole } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { PublicDate } from "./date";
import { Headline } from "./headline";
import { ReadAloud } from "./read-aloud";
import { ShareButtons } from "./share";

export function ArticleHeader({ article, shared }: { article: ArticleView; shared: boolean }) {
  const { kicker, title, subtitle, lead } = article;
  return (
    <header className="mt-4 max-w-[52rem] md:mt-6">
      {kicker && <p className="mb-2 text-[1.0625rem] font-medium text-accent">{kicker}</p>}
      <h1 className="font-serif text-[1.875rem] leading-[1.3] font-black md:text-[2.625rem] md:leading-[1.25]">
        <Headline text={title} />
      </h1>
      {subtitle && <p className="mt-2.5 font-serif text-[1.1875rem] leading-snug text-ink-soft md:text-[1.375rem]">—— {subtitle}</p>}
      <Byline article={article} />
      <div className="no-print mt-4 flex flex-wrap gap-3">
        <ReadAloud />
        {shared && <ShareButtons />}
      </div>
      {lead && <p className="mt-6 max-w-[36em] text-[1.1875rem] leading-[1.8] font-medium">{lead}</p>}
    </header>
  );
}

function Byline({ article }: { article: ArticleView }) {
  const t = translator("site");
  const role = translator("articles");
  const { source, originalTitle, originalUrl, publishedAt, precision, revisedAt, contributors } = article;
  return (
    <dl className="mt-5 flex flex-wrap gap-x-5 gap-y-1 border-y border-line py-3 text-[0.9375rem] text-ink-soft">
      <Fact name={t("article.published")}>
        <PublicDate date={publishedAt} precision={precision} className="tabular-nums" />
      </Fact>
      {revisedAt && (
        <Fact name={t("article.updated")}>
          <PublicDate date={revisedAt} className="tabular-nums" />
        </Fact>
      )}
      {source && <Fact name={t("article.source")}>{source}</Fact>}
      {originalUrl && (
        <Fact name={t("article.original")}>
          <a href={originalUrl} className="underline hover:text-accent">
            {originalTitle || t("article.originalLink")}
          </a>
        </Fact>
      )}
      {contributorsByRole(contributors).map((group) => (
        <Fact key={group.role} name={role(`role.${group.role}`)}>
          {group.names.join("、")}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-1.5">
      <dt className="shrink-0 after:content-['：']">{name}</dt>
      <dd className="text-ink">{children}</dd>
    </div>
  );
}
