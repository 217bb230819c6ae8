import Link from "next/link";
import { ArticleRows } from "@/components/editor/articles/article-rows";
import { partOfDay } from "@/components/editor/shell/part-of-day";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { articleList } from "@/lib/articles/editor-list";
import type { ArticleRow } from "@/lib/articles/editor-types";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";

const t = translator("desk");
const shown = 6;

export default async function Dashboard() {
  const actor = await requireActor();
  const [drafts, published] = await Promise.all([
    articleList(actor, { q: "", state: "DRAFT" }),
    articleList(actor, { q: "", state: "PUBLISHED" }),
  ]);
  return (
    <>
      <PageHeading
        title={t("greeting", { part: partOfDay(new Date()), name: actor.name })}
        actions={
          <>
            <Link href="/editor/articles" className={buttonClass()}>
              {t(actor.role === "CORRESPONDENT" ? "ownArticles" : "allArticles")}
            </Link>
            <Link href="/editor/articles/new" className={buttonClass({ variant: "primary" })}>
              {t("writeNew")}
            </Link>
          </>
        }
      >
        {t("greetingText")}
      </PageHeading>
      <div className="space-y-10">
        <Section title={t("drafts")} rows={drafts.rows} none={t("noDrafts")} />
        <Section title={t("recentlyPublished")} rows={published.rows} none={t("nonePublished")} />
      </div>
    </>
  );
}

function Section({ title, rows, none }: { title: string; rows: ArticleRow[]; none: string }) {
  return (
    <section>
      <h2 className="mb-3 font-serif text-xl font-bold">{title}</h2>
      {rows.length > 0 ? <ArticleRows rows={rows.slice(0, shown)} /> : <p className="rounded-lg border border-line bg-surface p-5 text-ink-soft">{none}</p>}
    </section>
  );
}
