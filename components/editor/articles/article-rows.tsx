import { ImageOff } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { ArticleRow } from "@/lib/articles/editor-types";
import { translator } from "@/lib/messages/index";
import { photoUrl } from "@/lib/photos/variants";
import { clock } from "./clock";
import { StateBadge } from "./state-badge";
import { TitleLink } from "./title-link";

const t = translator("deskArticles");

/** The desk's list: a picture, a title, where it stands, and who last touched it when. */
export function ArticleRows({ rows, more }: { rows: ArticleRow[]; more?: (articleId: number) => ReactNode }) {
  return (
    <ul aria-label={t("list.caption")} className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
      {rows.map((row) => (
        <li key={row.id} className="relative flex gap-3 p-3 hover:bg-paper sm:items-center sm:gap-4 sm:px-4">
          <Thumbnail row={row} />
          <div className="min-w-0 flex-1">
            <p className="font-serif text-[1.0625rem] leading-snug font-bold sm:truncate">
              <TitleLink href={`/editor/articles/${row.id}`} title={row.title} />
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
              <StateBadge state={row.state} hasUnpublishedChanges={row.hasUnpublishedChanges} handing={row.handing} />
              {row.owed && <Badge tone="warn">{t("list.owed")}</Badge>}
              {row.channel && <span>{row.channel}</span>}
              {row.places.length > 0 && <span className="max-w-72 truncate">{row.places.join("、")}</span>}
              {more?.(row.id)}
              <span className="sm:hidden">
                {row.author}　{clock(row.updatedAt)}
              </span>
            </p>
          </div>
          <p className="shrink-0 text-right text-sm text-ink-soft max-sm:hidden">
            {row.author}
            <br />
            <time dateTime={row.updatedAt}>{clock(row.updatedAt)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Thumbnail({ row: { photo } }: { row: ArticleRow }) {
  const width = photo?.variants["jpeg"]?.[0];
  const box = "h-14 w-20 shrink-0 rounded-sm bg-line/40 object-cover sm:h-16 sm:w-24";
  if (!photo || !width) {
    return (
      <span className={`grid place-items-center text-line-strong ${box}`}>
        <ImageOff aria-hidden className="size-5" />
      </span>
    );
  }
  return <img src={photoUrl(photo.hash, width, "jpeg")} alt="" loading="lazy" className={box} />;
}
