import Link from "next/link";
import { translator } from "@/lib/messages/index";
import type { LibraryPhoto } from "@/lib/photos/photo";
import { Thumbnail } from "./thumbnail";

const t = translator("photos");

/** The library's pictures; each leads to its own page. */
export function LibraryGrid({ photos }: { photos: LibraryPhoto[] }) {
  return (
    <ul aria-label={t("library.caption")} className="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3 sm:gap-x-5 sm:gap-y-7 lg:grid-cols-4 xl:grid-cols-5">
      {photos.map((photo) => (
        <li key={photo.id} className="group relative min-w-0">
          <Thumbnail photo={photo} className="aspect-3/2 w-full rounded-md border border-line transition-opacity group-hover:opacity-90" />
          <p className="mt-2 line-clamp-2 text-[0.9375rem] leading-snug">
            <Link href={`/editor/photos/${photo.id}`} prefetch={false} className="after:absolute after:inset-0 after:rounded-md group-hover:text-accent">
              {photo.caption || <span className="text-ink-soft">{t("library.noCaption")}</span>}
            </Link>
          </p>
          <p className="mt-0.5 flex flex-wrap gap-x-2.5 text-[0.8125rem] text-ink-soft">
            <span>{usedIn(photo)}</span>
            {!photo.alt && <span className="text-warn">{t("library.noAlt")}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** How it is used, in a few words. */
export function usedIn({ uses: { live, draft, former } }: LibraryPhoto): string {
  if (live + draft > 0) return t("library.uses", { live, draft }).trim();
  return former > 0 ? t("library.formerly") : t("library.unused");
}
