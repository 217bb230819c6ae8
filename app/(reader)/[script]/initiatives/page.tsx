import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { InitiativeGrid } from "@/components/site/initiative-grid";
import { PageTitle } from "@/components/site/page-title";
import { initiativeCards } from "@/lib/initiatives/queries";
import { translator } from "@/lib/messages";

const t = translator("site");
export const generateMetadata = (): Promise<Metadata> =>
  metadataOf({ title: t("initiative.index"), description: t("initiative.indexText"), href: "/initiatives" });

export default async function InitiativesPage() {
  const initiatives = await initiativeCards();
  return (
    <>
      <Breadcrumb trail={[{ name: t("initiatives"), href: "/initiatives" }]} />
      <PageTitle title={t("initiative.index")}>{t("initiative.indexText")}</PageTitle>
      <h2 className="sr-only">{t("front.allInitiatives")}</h2>
      <InitiativeGrid initiatives={initiatives} />
    </>
  );
}
