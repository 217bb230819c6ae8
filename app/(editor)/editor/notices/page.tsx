import { Settings2 } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { EventDays } from "@/components/editor/audit/event-days";
import { NoticeRow } from "@/components/editor/notices/notice-row";
import { ReadAll } from "@/components/editor/notices/read-all";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { inbox } from "@/lib/notices/editor-queries";
import { beforeSchema } from "@/lib/notices/schema";

const t = translator("notices");
export const metadata: Metadata = { title: t("title") };

export default async function NoticesPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  const before = beforeSchema.parse((await searchParams)["before"]);
  const { notices, unread, newest, next } = await inbox(actor, before);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        title={t("title")}
        actions={
          <>
            <Link href="/editor/account#mail" prefetch={false} className={buttonClass({ variant: "quiet" })}>
              <Settings2 aria-hidden className="size-4" />
              {t("choices")}
            </Link>
            {newest !== null && unread > 0 && <ReadAll upTo={newest} />}
          </>
        }
      >
        {t("intro")}
      </PageHeading>
      <EventDays events={notices} at={({ at }) => at} row={(notice) => <NoticeRow key={notice.id} notice={notice} />} />
      {notices.length === 0 && <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      <nav className="mt-6 flex justify-center gap-2">
        {before !== undefined && (
          <Link href="/editor/notices" prefetch={false} className={buttonClass({ variant: "quiet" })}>
            {t("newest")}
          </Link>
        )}
        {next !== null && (
          <Link href={`/editor/notices?before=${next}`} prefetch={false} className={buttonClass()}>
            {t("older")}
          </Link>
        )}
      </nav>
    </div>
  );
}
