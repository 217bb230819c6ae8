import { ExternalLink } from "lucide-react";
import Link from "next/link";
import type { Published } from "@/lib/dashboard/dashboard";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { Picture } from "./picture";
import { ReadLine } from "./read-line";
import { Nothing, Section, sheet } from "./section";

const t = translator("dashboard");

/** The newest reports, with how they are read. */
export function PublishedList({ published, own }: { published: Published[]; own: boolean }) {
  if (published.length === 0) {
    return (
      <Section id="published" title={t("published.title")}>
        {own ? <Nothing title={t("published.noneOwn")} /> : <Nothing title={t("published.none")}>{t("published.noneText")}</Nothing>}
      </Section>
    );
  }
  return (
    <Section id="published" title={t("published.title")} aside={t("published.note")}>
      <ul aria-labelledby="published" className={sheet}>
        {published.map((row) => (
          <li key={row.id} className="relative grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 p-3 hover:bg-paper sm:gap-x-4 sm:gap-y-0 sm:px-4">
            <div className="sm:row-span-2">
              <Picture photo={row.photo} />
            </div>
            <p className="min-w-0 font-serif text-[1.0625rem] leading-snug font-bold sm:truncate sm:self-end">
              <Link href={`/editor/articles/${row.id}`} prefetch={false} className="after:absolute after:inset-0">
                {row.title}
              </Link>
            </p>
            <a
              href={row.address}
              target="_blank"
              rel="noopener"
              aria-label={t("published.open", { title: row.title })}
              title={t("published.open", { title: row.title })}
              className="relative z-10 -mr-1.5 grid size-11 place-items-center rounded-md text-ink-soft hover:bg-line/40 hover:text-ink sm:row-span-2 sm:size-9"
            >
              <ExternalLink aria-hidden className="size-4" />
            </a>
            <div className="col-span-full flex flex-wrap items-center justify-between gap-x-4 gap-y-1 sm:col-span-1 sm:col-start-2">
              <time dateTime={row.publishedAt} className="text-sm text-ink-soft">
                {formatDate(new Date(row.publishedAt), row.precision)}
              </time>
              <ReadLine reads={row.reads} isNew={row.isNew} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
