import { PublicDate } from "@/components/article/date";
import { Headline } from "@/components/article/headline";
import { Picture } from "@/components/article/picture";
import { pictureSizes } from "@/components/article/sizes";
import { translator } from "@/lib/messages";
import type { SeriesCard as Series } from "@/lib/series/series";

const t = translator("lists");

/** A series among others: what it is about, how long it is, and where it has come to. */
export function SeriesCard({ series: { name, href, editorsNote, count, newest } }: { series: Series }) {
  return (
    <article className="grid gap-x-10 gap-y-4 border-t-2 border-ink pt-5 pb-10 md:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        <p className="mb-1 text-[0.9375rem] font-medium text-accent">{t("series.parts", { count })}</p>
        <h2 className="font-serif text-[1.75rem] leading-snug font-black">
          <a href={href} className="hover:text-accent">
            <Headline text={name} />
          </a>
        </h2>
        {editorsNote && <p className="mt-2.5 line-clamp-4 max-w-[40em] text-[1.0625rem] text-ink-soft">{editorsNote}</p>}
        <p className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-line pt-3">
          <span className="text-[0.9375rem] text-ink-soft">{t("series.newest")}</span>
          <a href={newest.href} className="font-serif text-[1.125rem] font-bold hover:text-accent">
            <Headline text={newest.title} />
          </a>
          <PublicDate date={newest.publishedAt} precision={newest.precision === "MINUTE" ? "DAY" : newest.precision} className="text-[0.9375rem] text-ink-soft tabular-nums" />
        </p>
      </div>
      {newest.picture && <Picture picture={newest.picture} sizes={pictureSizes.card} className="aspect-3/2 w-full rounded-sm object-cover max-md:order-first" />}
    </article>
  );
}
