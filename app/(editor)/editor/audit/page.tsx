import type { Metadata } from "next";
import Link from "next/link";
import { AuditFilter } from "@/components/editor/audit/audit-filter";
import { EventDays } from "@/components/editor/audit/event-days";
import { EventRow } from "@/components/editor/audit/event-row";
import { ExportButton } from "@/components/editor/audit/export-button";
import { NotPermitted } from "@/components/editor/shell/notice";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { auditList, everybody } from "@/lib/audit/editor-queries";
import { mayReadAudit } from "@/lib/audit/policy";
import { auditFilterSchema, filterQuery, isNarrowed } from "@/lib/audit/schema";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";

const t = translator("audit");
export const metadata: Metadata = { title: t("title") };

type Query = Record<string, string | string[] | undefined>;

/** Empty fields of the form count as not given. */
const filterOf = (query: Query) => auditFilterSchema.parse(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== "")));

export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireActor();
  if (!mayReadAudit(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const filter = filterOf(await searchParams);
  const [{ entries, next }, people] = await Promise.all([auditList(actor, filter), everybody(actor)]);
  const narrowed = isNarrowed(filter) || filter.before !== undefined;
  return (
    <>
      <PageHeading title={t("title")} actions={<ExportButton filter={filter} />}>
        {t("intro")}
      </PageHeading>
      <AuditFilter filter={filter} people={people} />
      <EventDays events={entries} at={({ at }) => at} row={(entry) => <EventRow key={entry.id} entry={entry} linked />} />
      {entries.length === 0 && (
        <div className="mt-6">
          <EmptyState title={narrowed ? t("list.none") : t("list.empty")}>{narrowed ? t("list.noneText") : t("list.emptyText")}</EmptyState>
        </div>
      )}
      {next && (
        <p className="mt-6 flex justify-center">
          <Link href={`/editor/audit?${filterQuery({ ...filter, before: next })}`} prefetch={false} className={buttonClass()}>
            {t("list.more")}
          </Link>
        </p>
      )}
    </>
  );
}
