import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { PageTitle } from "@/components/site/page-title";
import { PlaceTree } from "@/components/site/place-tree";
import { translator } from "@/lib/messages";
import { placeTree } from "@/lib/places/queries";

const t = translator("site");
export const generateMetadata = (): Promise<Metadata> => metadataOf({ title: t("place.index"), description: t("place.indexText"), href: "/places" });

export default async function PlacesPage() {
  return (
    <>
      <Breadcrumb trail={[{ name: t("places"), href: "/places" }]} />
      <PageTitle title={t("place.index")}>{t("place.indexText")}</PageTitle>
      <PlaceTree places={await placeTree()} />
    </>
  );
}
