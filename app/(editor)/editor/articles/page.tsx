import type { Metadata } from "next";
import Link from "next/link";
import { ArticleFilter, isNarrowed } from "@/components/editor/articles/article-filter";
import { ArticleRows } from "@/components/editor/articles/article-rows";
import { CreateButton } from "@/components/editor/articles/create-button";
import { OpenComments } from "@/components/editor/comments/open-comments";
import { KeepFresh } from "@/components/editor/presence/keep-fresh";
import { WhoIsIn } from "@/components/editor/presence/who-is-in";
import { WeekReads } from "@/components/editor/dashboard/week-reads";
import { ScheduleBadges } from "@/components/editor/schedule/schedule-badges";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { articleList } from "@/lib/articles/editor-list";
import { isDesk } from "@/lib/articles/policy";
import { articleFilterSchema } from "@/lib/articles/schema";
import type { ArticleFilter as Filter } from "@/lib/articles/schema";
import { requireActor } from "@/lib/auth/session";
import { openThreads } from "@/lib/comments/editor-queries";
import { translator } from "@/lib/messages/index";
import { placeOptions } from "@/lib/places/editor-queries";
import { readsOfArticles } from "@/lib/reads/editor-queries";
import { whoIsIn } from "@/lib/presence/editor-queries";
import { scheduleBadges } from "@/lib/schedule/editor-queries";
import { createAndOpen } from "./create";

const t = translator("deskArticles");
export const metadata: Metadata = { title: t("list.title") };

type Query = Record<string, string | string[] | undefined>;

/** Empty fields of the form count as not given, and what is not understood as well. */
function filterOf(query: Query): Filter {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === "string" && value !== ""));
  const read = articleFilterSchema.safeParse(given);
  return read.success ? read.data : articleFilterSchema.parse({});
}

function moreHref({ q, state, placeId }: Filter, cursor: string): string {
  const query = new URLSearchParams({ ...(q && { q }), ...(state && { state }), ...(placeId && { placeId: String(placeId) }), cursor });
  return `/editor/articles?${query}`;
}

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireActor();
  const filter = filterOf(await searchParams);
  const [{ rows, nextCursor }, places] = await Promise.all([articleList(actor, filter), placeOptions()]);
  const ids = rows.map(({ id }) => id);
  const live = rows.flatMap(({ id, state }) => (state === "PUBLISHED" ? [id] : []));
  const [people, open, reads, schedules] = await Promise.all([whoIsIn(actor, ids), openThreads(ids), readsOfArticles(live), scheduleBadges(ids)]);
  const more = (id: number) => (
    <>
      <ScheduleBadges badges={schedules.get(id) ?? []} />
      <WeekReads count={reads.get(id)?.week} />
      <OpenComments count={open.get(id) ?? 0} />
      <WhoIsIn people={people.get(id) ?? []} />
    </>
  );
  const narrowed = isNarrowed(filter);
  const isEmpty = rows.length === 0 && !narrowed && !filter.cursor;

  return (
    <>
      <PageHeading title={t("list.title")} actions={!isEmpty && <CreateButton action={createAndOpen} />}>
        {isDesk(actor) ? t("list.intro") : t("list.introOwn")}
      </PageHeading>
      {!isEmpty && <ArticleFilter filter={filter} places={places} />}
      {rows.length > 0 && <ArticleRows rows={rows} more={more} />}
      {isEmpty && (
        <EmptyState title={t("list.emptyTitle")} action={<CreateButton action={createAndOpen} label={t("create.start")} />}>
          {t("list.empty")}
        </EmptyState>
      )}
      {rows.length === 0 && !isEmpty && <EmptyState title={t("list.noneTitle")}>{t("list.none")}</EmptyState>}
      <KeepFresh />
      {nextCursor && (
        <p className="mt-5 flex justify-center">
          <Link href={moreHref(filter, nextCursor)} prefetch={false} className={buttonClass()}>
            {t("list.more")}
          </Link>
        </p>
      )}
    </>
  );
}
