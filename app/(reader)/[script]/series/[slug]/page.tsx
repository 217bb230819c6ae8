import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { NotHere } from "@/app/(reader)/missing";
import { RowCard } from "@/components/article/cards";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { Follow } from "@/components/site/follow";
import { PageTitle } from "@/components/site/page-title";
import { translator } from "@/lib/messages";
import { seriesAt } from "@/lib/series/queries";

type Props = { params: Promise<{ slug: string }> };
const t = translator("site");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const series = await seriesAt((await params).slug);
  return series ? metadataOf({ title: series.name, description: series.editorsNote, href: series.href }) : {};
}

export default async function SeriesAddress({ params }: Props) {
  const series = await seriesAt((await params).slug);
  if (!series) return <NotHere />;
  return (
    <>
      <Breadcrumb trail={[{ name: t("series"), href: "/series" }, { name: series.name, href: series.href }]} />
      <PageTitle label={t("series")} title={series.name}>
        {series.editorsNote && (
          <p className="mt-5 rounded-sm bg-paper-deep px-5 py-4">
            <strong className="mr-2 font-serif text-accent">{t("article.editorsNote")}</strong>
            {series.editorsNote}
          </p>
        )}
      </PageTitle>
      <h2 className="sr-only">{t("reports")}</h2>
      <ol className="divide-y divide-line border-y border-line">
        {series.cards.map((card, index) => (
          <li key={card.id} className="grid grid-cols-[2rem_minmax(0,1fr)] py-5 md:grid-cols-[4rem_minmax(0,1fr)]">
            <span className="font-serif text-2xl font-black text-accent tabular-nums md:text-4xl" aria-hidden="true">
              {index + 1}
            </span>
            <RowCard card={card} />
          </li>
        ))}
      </ol>
      <Follow href={series.href} />
    </>
  );
}
