import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { NothingYet } from "@/components/site/nothing-yet";
import { PageTitle } from "@/components/site/page-title";
import { SeriesCard } from "@/components/site/series-card";
import { translator } from "@/lib/messages";
import { allSeries } from "@/lib/series/queries";

const t = translator("lists");
const [title, description, href] = [t("series.title"), t("series.text"), "/series"];
export const generateMetadata = (): Promise<Metadata> => metadataOf({ title, description, href });

export default async function SeriesIndexPage() {
  const series = await allSeries();
  return (
    <>
      <Breadcrumb trail={[{ name: title, href }]} />
      <PageTitle title={title}>{description}</PageTitle>
      {series.length === 0 && <NothingYet text={t("series.none")} />}
      <ul>
        {series.map((one) => (
          <li key={one.href}>
            <SeriesCard series={one} />
          </li>
        ))}
      </ul>
    </>
  );
}
