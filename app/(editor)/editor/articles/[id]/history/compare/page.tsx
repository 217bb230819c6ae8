import type { Metadata } from "next";
import Link from "next/link";
import { clock } from "@/components/editor/articles/clock";
import { Comparison } from "@/components/editor/articles/comparison";
import { EntryBadges } from "@/components/editor/articles/history-row";
import { RestoreButton } from "@/components/editor/articles/restore-button";
import { NotPermitted } from "@/components/editor/shell/notice";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { comparedRevisions } from "@/lib/articles/editor-history";
import type { HistoryEntry } from "@/lib/articles/history";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { loadOrRefuse, numberIn } from "../../load";

const t = translator("deskHistory");
const ofArticles = translator("deskArticles");
export const metadata: Metadata = { title: t("compare.title") };

type Which = string | string[] | undefined;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ from?: Which; to?: Which }> };

/** A revision's number, or the text that readers see, or the one being worked on. */
const revisionIn = (which: Which): number | "live" | "head" | null => (which === "live" || which === "head" ? which : numberIn(which));

export default async function ComparePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ id }, query] = [await params, await searchParams];
  const [from, to] = [revisionIn(query.from), revisionIn(query.to)];
  const history = `/editor/articles/${id}/history`;
  const compared = await loadOrRefuse(id, async (articleId) => ({ found: await comparedRevisions(actor, articleId, { from, to }) }));
  if (!compared) return <NotPermitted reason={ofArticles("notYours")} />;
  const all = (
    <Link href={history} className={buttonClass()}>
      {t("compare.all")}
    </Link>
  );
  if (!compared.found) return <EmptyState title={t("compare.title")} action={all}>{t("compare.notThere")}</EmptyState>;
  const { article, mayEdit, before, after, comparison, photos } = compared.found;
  const said = (side: "before" | "after", { by, at }: Pick<HistoryEntry, "by" | "at">) => t(`compare.${side}`, { name: by, time: clock(at) });
  return (
    <>
      <PageHeading
        title={article.title ? t("compareOf", { title: article.title }) : t("compare.title")}
        actions={
          <>
            {all}
            <Link href={`/editor/articles/${article.id}`} className={buttonClass()}>
              {t("backToEditor")}
            </Link>
          </>
        }
      />
      <div className="mb-5 grid gap-3 sm:grid-cols-2 sm:gap-4">
        {([["before", before], ["after", after]] as const).map(([side, entry]) => (
          <section key={side} className="flex flex-wrap items-start justify-between gap-2 rounded-lg border border-line bg-surface p-3">
            <div>
              <h2 className="font-medium">{entry.name || said(side, entry)}</h2>
              {entry.name && <p className="text-sm text-ink-soft">{said(side, entry)}</p>}
              <EntryBadges entry={entry} />
            </div>
            {mayEdit && !entry.isHead && <RestoreButton article={article} entry={entry} />}
          </section>
        ))}
      </div>
      <Comparison
        heads={false}
        comparison={comparison}
        titles={{ before: said("before", before), after: said("after", after) }}
        photos={new Map(photos.map((photo) => [photo.id, photo]))}
      />
    </>
  );
}
