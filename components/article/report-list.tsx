import type { CardPage } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { Follow } from "@/components/site/follow";
import { Pager } from "@/components/site/pager";
import { RowCard } from "./cards";

/** A page of a list of reports, with the way on. */
export function ReportList({ page, href, first }: { page: CardPage; href: string; first: boolean }) {
  const t = translator("site");
  if (page.cards.length === 0) {
    return (
      <div className="border-y border-line py-10 text-center">
        <p className="font-serif text-xl font-bold">{t("noReports")}</p>
        <p className="mt-1.5 text-ink-soft">{t("noReportsHint")}</p>
      </div>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line border-b border-line">
        {page.cards.map((card) => (
          <li key={card.id} className="py-5 first:pt-0">
            <RowCard card={card} />
          </li>
        ))}
      </ul>
      <Pager href={href} next={page.next} first={first} />
      {!href.startsWith("/archive") && (
        <p className="no-print mt-8 text-[0.9375rem]">
          <a href="/archive" className="inline-block py-1 text-ink-soft underline hover:text-accent">
            {translator("lists")("archive.link")}
          </a>
        </p>
      )}
      <Follow href={href} />
    </>
  );
}
