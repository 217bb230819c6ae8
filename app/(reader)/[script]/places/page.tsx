import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { PageTitle } from "@/components/site/page-title";
import { PlaceHits } from "@/components/site/place-hits";
import { PlaceSearch } from "@/components/site/place-search";
import { PlaceTree } from "@/components/site/place-tree";
import { translator } from "@/lib/messages";
import { answerWith } from "@/lib/page-store/context";
import { findPlaces } from "@/lib/places/list";
import { placeTree } from "@/lib/places/queries";
import { wishFrom } from "@/lib/places/schema";

type Props = { searchParams: Promise<{ q?: string | string[] }> };
const t = translator("places");
const site = translator("site");

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const q = wishFrom((await searchParams).q);
  if (q !== "") return { title: t("find.titleFor", { q }), robots: { index: false, follow: true } };
  return metadataOf({ title: site("place.index"), description: site("place.indexText"), href: "/places" });
}

/** Every place there is; with a word, those that it may mean. Where it can mean one alone, whoever typed it stands there at once. */
export default async function PlacesPage({ searchParams }: Props) {
  const q = wishFrom((await searchParams).q);
  const [found, places] = await Promise.all([q === "" ? null : findPlaces(q), placeTree()]);
  if (found?.only) answerWith({ status: 303, location: found.only });
  return (
    <>
      <Breadcrumb trail={[{ name: site("places"), href: "/places" }]} />
      <PageTitle title={found ? t("find.titleFor", { q }) : t("find.title")} />
      <PlaceSearch key={q} q={q} hint={t("find.hint")} />
      {found && <PlaceHits q={q} found={found} />}
      {found && <p className="mb-6 text-[1.0625rem] font-medium text-ink-soft">{t("find.all")}</p>}
      {!found && <p className="mt-8 mb-6 text-[1.0625rem] text-ink-soft">{site("place.indexText")}</p>}
      <PlaceTree places={places} />
    </>
  );
}
