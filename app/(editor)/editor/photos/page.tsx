import type { Metadata } from "next";
import Link from "next/link";
import { LibraryFilter } from "@/components/editor/photos/library-filter";
import { LibraryGrid } from "@/components/editor/photos/library-grid";
import { LibraryUploads } from "@/components/editor/photos/library-uploads";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { library } from "@/lib/photos/editor-queries";
import { maySeeAll } from "@/lib/photos/policy";
import { isNarrowed, photoFilterSchema } from "@/lib/photos/schema";
import type { PhotoFilter } from "@/lib/photos/schema";
import { placeOptions } from "@/lib/places/editor-queries";

const t = translator("photos");
export const metadata: Metadata = { title: t("library.title") };

type Query = Record<string, string | string[] | undefined>;

/** Empty fields of the form count as not given, and what is not understood as well. */
function filterOf(query: Query): PhotoFilter {
  const given = Object.entries(query).filter(([, value]) => typeof value === "string" && value !== "");
  const read = photoFilterSchema.safeParse(Object.fromEntries(given));
  return read.success ? read.data : photoFilterSchema.parse({});
}

function moreHref(filter: PhotoFilter, before: number): string {
  const given = Object.entries({ ...filter, before }).flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
  return `/editor/photos?${new URLSearchParams(given)}`;
}

export default async function PhotosPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireActor();
  const filter = filterOf(await searchParams);
  const [{ photos, nextBefore }, places] = await Promise.all([library(actor, filter), placeOptions()]);
  const isEmpty = photos.length === 0;
  return (
    <>
      <PageHeading title={t("library.title")}>{maySeeAll(actor) ? t("library.intro") : t("library.introOwn")}</PageHeading>
      <LibraryUploads />
      {(!isEmpty || isNarrowed(filter)) && <LibraryFilter filter={filter} places={places} />}
      {!isEmpty && <LibraryGrid photos={photos} />}
      {isEmpty && isNarrowed(filter) && <EmptyState title={t("library.noneTitle")}>{t("library.none")}</EmptyState>}
      {isEmpty && !isNarrowed(filter) && <EmptyState title={t("library.emptyTitle")}>{t("library.empty")}</EmptyState>}
      {nextBefore !== null && (
        <p className="mt-8 flex justify-center">
          <Link href={moreHref(filter, nextBefore)} prefetch={false} className={buttonClass()}>
            {t("library.more")}
          </Link>
        </p>
      )}
    </>
  );
}
