import { feedAt, feedFormats, feedHref } from "@/lib/feeds/address";
import type { FeedFile } from "@/lib/feeds/address";
import { translator } from "@/lib/messages";

/** The feeds of a page, where it has some. */
export function Follow({ href }: { href: string }) {
  const t = translator("site");
  if (!feedAt(feedHref(href))) return null;
  return (
    <p className="no-print mt-8 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-[0.9375rem] text-ink-soft">
      {t("follow.text")}
      {Object.entries(feedFormats).map(([file, format]) => (
        <a key={file} href={feedHref(href, file as FeedFile)} className="py-1 underline hover:text-accent">
          {t(`follow.${format}`)}
        </a>
      ))}
    </p>
  );
}
