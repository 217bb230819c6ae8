import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { ArchiveYears } from "@/components/site/archive/years";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { NothingYet } from "@/components/site/nothing-yet";
import { PageTitle } from "@/components/site/page-title";
import { archiveYears } from "@/lib/archive/queries";
import { translator } from "@/lib/messages";

const t = translator("lists");
const [title, description, href] = [t("archive.title"), t("archive.text"), "/archive"];
export const generateMetadata = (): Promise<Metadata> => metadataOf({ title, description, href });

export default async function ArchivePage() {
  const years = await archiveYears();
  return (
    <>
      <Breadcrumb trail={[{ name: title, href }]} />
      <PageTitle title={title}>{description}</PageTitle>
      {years.length > 0 ? <ArchiveYears years={years} /> : <NothingYet text={t("archive.none")} />}
    </>
  );
}
