import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { InitiativeTile } from "@/components/site/initiative-tile";
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
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {initiatives.map((initiative) => (
          <li key={initiative.href}>
            <InitiativeTile initiative={initiative} />
          </li>
        ))}
      </ul>
    </>
  );
}
