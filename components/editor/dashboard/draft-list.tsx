import Link from "next/link";
import type { OwnDrafts } from "@/lib/dashboard/dashboard";
import { translator } from "@/lib/messages/index";
import { clock } from "../articles/clock";
import { StateBadge } from "../articles/state-badge";
import { Picture } from "./picture";
import { Nothing, Section, sheet } from "./section";
import { TitleLink } from "../articles/title-link";

const t = translator("dashboard");
const others = "inline-block py-1 text-[0.9375rem] text-accent underline-offset-4 hover:underline";

/** What one is in the middle of, last worked on first. */
export function DraftList({ drafts: { rows, more, others: count } }: { drafts: OwnDrafts }) {
  return (
    <Section id="drafts" title={t("drafts.title")}>
      {rows.length === 0 && <Nothing title={t("drafts.none")}>{t("drafts.noneText")}</Nothing>}
      {rows.length > 0 && (
        <ul aria-labelledby="drafts" className={sheet}>
          {rows.map((row) => (
            <li key={row.id} className="relative flex items-center gap-3 p-3 hover:bg-paper sm:gap-4 sm:px-4">
              <Picture photo={row.photo} />
              <div className="min-w-0 flex-1">
                <p className="font-serif text-[1.0625rem] leading-snug font-bold sm:truncate">
                  <TitleLink href={`/editor/articles/${row.id}`} title={row.title} />
                </p>
                <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
                  <StateBadge state={row.state} hasUnpublishedChanges={row.hasUnpublishedChanges} handing={row.handing} />
                  <time dateTime={row.updatedAt}>{t("drafts.updated", { time: clock(row.updatedAt) })}</time>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 flex flex-wrap gap-x-5 empty:hidden">
        {more > 0 && <Link href="/editor/articles?state=DRAFT" className={others}>{t("drafts.more", { count: more })}</Link>}
        {count > 0 && <Link href="/editor/articles?state=DRAFT" className={others}>{t("drafts.others", { count })}</Link>}
      </p>
    </Section>
  );
}
