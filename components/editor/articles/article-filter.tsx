import { Search } from "lucide-react";
import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/inputs";
import type { ArticleFilter as Filter } from "@/lib/articles/schema";
import { ArticleState } from "@/lib/generated/prisma/enums";
import { translator } from "@/lib/messages/index";
import type { PlaceOption } from "@/lib/places/option";

const t = translator("deskArticles");

/** Narrows the list by a plain GET form, which works without scripts. */
export function ArticleFilter({ filter, places }: { filter: Filter; places: PlaceOption[] }) {
  return (
    <form method="get" role="search" aria-label={t("list.filter")} className="mb-5 grid grid-cols-2 gap-2 sm:grid-cols-[minmax(0,1fr)_9rem_13rem_auto]">
      <TextInput type="search" name="q" className="max-sm:col-span-2" aria-label={t("list.search")} placeholder={t("list.searchExample")} defaultValue={filter.q} />
      <Select name="state" aria-label={t("list.state")} defaultValue={filter.state ?? ""}>
        <option value="">{t("list.anyState")}</option>
        {Object.values(ArticleState).map((state) => (
          <option key={state} value={state}>
            {t(`state.${state}`)}
          </option>
        ))}
        <option value="SCHEDULED">{translator("schedule")("filter")}</option>
      </Select>
      <Select name="placeId" aria-label={t("list.place")} defaultValue={filter.placeId ?? ""}>
        <option value="">{t("list.anyPlace")}</option>
        {places.map(({ id, name, trail }) => (
          <option key={id} value={id}>
            {"　".repeat(trail.length)}
            {name}
          </option>
        ))}
      </Select>
      <span className="flex gap-2 max-sm:col-span-2">
        <Button type="submit" className="flex-1">
          <Search aria-hidden className="size-4" />
          {t("list.filter")}
        </Button>
        {isNarrowed(filter) && (
          <Link href="/editor/articles" className={buttonClass({ variant: "quiet" })}>
            {t("list.clear")}
          </Link>
        )}
      </span>
    </form>
  );
}

export const isNarrowed = ({ q, state, placeId }: Filter) => Boolean(q || state || placeId);
