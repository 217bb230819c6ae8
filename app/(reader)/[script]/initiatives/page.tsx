import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { NotHere } from "@/app/(reader)/missing";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { InitiativeFilter } from "@/components/site/initiative-filter";
import { InitiativeGrid } from "@/components/site/initiative-grid";
import { PageTitle } from "@/components/site/page-title";
import { filterOf, isFiltering } from "@/lib/initiatives/filter";
import { initiativeCards, initiativePlaces } from "@/lib/initiatives/queries";
import { translator } from "@/lib/messages";
import { methodChoices } from "@/lib/methods/queries";
import { placeIdsBelow } from "@/lib/places/queries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const t = translator("site");
const href = "/initiatives";
export const generateMetadata = (): Promise<Metadata> =>
  metadataOf({ title: t("initiative.index"), description: t("initiative.indexText"), href });

export default async function InitiativesPage({ searchParams }: Props) {
  const filter = filterOf(await searchParams);
  const [all, places, methods] = await Promise.all([initiativeCards(), initiativePlaces(), methodChoices()]);
  const place = places.find(({ path }) => path === filter.place);
  const method = methods.find(({ slug }) => slug === filter.method);
  if ((filter.place && !place) || (filter.method && !method)) return <NotHere />;
  const here = place || method ? await initiativeCards({ placeIds: place && (await placeIdsBelow(place.id)), methodId: method?.id }) : all;
  const found = here.filter(({ progress }) => !filter.status || progress?.status === filter.status);
  return (
    <>
      <Breadcrumb trail={[{ name: t("initiatives"), href }]} />
      <PageTitle title={t("initiative.index")}>
        <p>{t("initiative.indexText")}</p>
        {methods.length > 0 && (
          <p className="mt-1">
            <a href="/methods" className="text-accent underline">
              {t("record.method.index")}
            </a>
          </p>
        )}
      </PageTitle>
      <InitiativeFilter filter={filter} places={places} methods={methods} action={href} />
      <h2 className="mb-4 text-[0.9375rem] text-ink-soft">
        {isFiltering(filter) ? t("record.filter.found", { count: all.length, found: found.length }) : t("record.filter.count", { count: all.length })}
      </h2>
      {found.length > 0 ? <InitiativeGrid initiatives={found} /> : <NothingFound />}
    </>
  );
}

function NothingFound() {
  return (
    <div className="border-y border-line py-10 text-center">
      <p className="font-serif text-xl font-bold">{t("record.filter.none")}</p>
      <p className="mt-1.5 text-ink-soft">{t("record.filter.noneText")}</p>
      <p className="mt-3">
        <a href={href} className="text-accent underline">
          {t("record.filter.clear")}
        </a>
      </p>
    </div>
  );
}
