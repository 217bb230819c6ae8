import Link from "next/link";
import { Suspense } from "react";
import { DraftList } from "@/components/editor/dashboard/draft-list";
import { PlannedList } from "@/components/editor/dashboard/planned-list";
import { ProblemList } from "@/components/editor/dashboard/problem-list";
import { PublishedList } from "@/components/editor/dashboard/published-list";
import { SiteReads } from "@/components/editor/dashboard/site-reads";
import { WaitingList } from "@/components/editor/dashboard/waiting-list";
import { TourList } from "@/components/editor/help/tour-list";
import { partOfDay } from "@/components/editor/shell/part-of-day";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { isDesk, mayBegin } from "@/lib/articles/policy";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { ownDrafts, recentlyPublished } from "@/lib/dashboard/editor-queries";
import { plannedFor } from "@/lib/dashboard/planned";
import { problemsFor } from "@/lib/dashboard/problems";
import { waitingFor } from "@/lib/dashboard/waiting";
import { formatDate } from "@/lib/dates";
import { ownTour } from "@/lib/help/editor-queries";
import { translator } from "@/lib/messages/index";
import { readsOfSite } from "@/lib/reads/editor-queries";

const t = translator("dashboard");
const column = "min-w-0 max-lg:contents lg:space-y-8";

export default async function Dashboard() {
  const actor = await requireActor();
  const now = new Date();
  const [tour, waiting, planned, drafts, published, reads] = await Promise.all([
    ownTour(actor),
    waitingFor(actor),
    plannedFor(actor, now),
    ownDrafts(actor),
    recentlyPublished(actor, now),
    isDesk(actor) ? readsOfSite(now) : null,
  ]);
  return (
    <>
      <PageHeading title={t("greeting", { part: partOfDay(now), name: actor.name })} actions={<Actions actor={actor} />}>
        {t("date", { date: formatDate(now, "DAY") })}
      </PageHeading>
      {mayBegin(actor) && !tour.hidden && <TourList tour={tour} />}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start xl:gap-10">
        {/* One below the other where there is room for one column only: then what asks for something comes first. */}
        <div className={column}>
          <WaitingList waiting={waiting} />
          <PlannedList planned={planned} />
          <DraftList drafts={drafts} />
          <div className="max-lg:order-2">
            <PublishedList published={published} own={!isDesk(actor)} />
          </div>
        </div>
        <div className={column}>
          {reads && (
            <div className="max-lg:order-1">
              <SiteReads reads={reads} />
            </div>
          )}
          <Suspense>
            <Problems actor={actor} now={now} />
          </Suspense>
        </div>
      </div>
    </>
  );
}

function Actions({ actor }: { actor: Actor }) {
  return (
    <>
      <Link href="/editor/articles" className={buttonClass()}>
        {t(isDesk(actor) ? "allArticles" : "ownArticles")}
      </Link>
      {mayBegin(actor) && (
        <Link href="/editor/articles/new" className={buttonClass({ variant: "primary" })}>
          {t("writeNew")}
        </Link>
      )}
    </>
  );
}

/** Comes when it is found: it reads every live text. */
async function Problems({ actor, now }: { actor: Actor; now: Date }) {
  return <ProblemList problems={await problemsFor(actor, now)} own={!isDesk(actor)} />;
}
