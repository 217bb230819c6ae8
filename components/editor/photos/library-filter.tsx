import { Search } from "lucide-react";
import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/inputs";
import { translator } from "@/lib/messages/index";
import { isNarrowed, usages } from "@/lib/photos/schema";
import type { PhotoFilter } from "@/lib/photos/schema";
import type { PlaceOption } from "@/lib/places/option";

const t = translator("photos");

type Props = { filter: PhotoFilter; places: PlaceOption[] };

/** Narrows the library by a plain GET form, which works without scripts. */
export function LibraryFilter({ filter, places }: Props) {
  return (
    <form method="get" role="search" aria-label={t("library.search")} className="mb-6 flex flex-wrap items-center gap-2">
      <TextInput
        type="search"
        name="q"
        className="min-w-full sm:min-w-0 sm:flex-[1_1_16rem]"
        aria-label={t("library.search")}
        placeholder={t("library.searchExample")}
        defaultValue={filter.q}
      />
      <Select name="placeId" className="min-w-0 flex-[1_1_8rem] sm:max-w-48" aria-label={t("library.place")} defaultValue={filter.placeId ?? ""}>
        <option value="">{t("library.anyPlace")}</option>
        {places.map(({ id, name, trail }) => (
          <option key={id} value={id}>
            {"　".repeat(trail.length)}
            {name}
          </option>
        ))}
      </Select>
      <Select name="usage" className="min-w-0 flex-[1_1_8rem] sm:max-w-40" aria-label={t("library.usage")} defaultValue={filter.usage ?? ""}>
        <option value="">{t("library.anyUsage")}</option>
        {usages.map((usage) => (
          <option key={usage} value={usage}>
            {t(`library.usages.${usage}`)}
          </option>
        ))}
      </Select>
      <label className="flex min-h-11 items-center gap-2 px-1 text-[0.9375rem] sm:min-h-10">
        <input type="checkbox" name="mine" value="1" defaultChecked={filter.mine === "1"} className="size-4 accent-accent" />
        {t("library.mine")}
      </label>
      <span className="flex gap-2 max-sm:flex-1">
        <Button type="submit" className="max-sm:flex-1">
          <Search aria-hidden className="size-4" />
          {t("library.filter")}
        </Button>
        {isNarrowed(filter) && (
          <Link href="/editor/photos" className={buttonClass({ variant: "quiet" })}>
            {t("library.clear")}
          </Link>
        )}
      </span>
    </form>
  );
}
