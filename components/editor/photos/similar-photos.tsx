import Link from "next/link";
import { Card } from "@/components/ui/card";
import { translator } from "@/lib/messages/index";
import type { PhotoFile } from "@/lib/photos/photo";
import { Thumbnail } from "./thumbnail";

const t = translator("photos");

/** Pictures of the library that look like the one of this page. */
export function SimilarPhotos({ photos }: { photos: PhotoFile[] }) {
  return (
    <Card title={t("similar.others")} hint={t("similar.text")}>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {photos.map((photo) => (
          <li key={photo.id} className="group relative min-w-0">
            <Thumbnail photo={photo} className="aspect-3/2 w-full rounded-sm" />
            <Link href={`/editor/photos/${photo.id}`} prefetch={false} className="mt-1 line-clamp-2 text-sm leading-snug after:absolute after:inset-0 group-hover:text-accent">
              {photo.caption || t("similar.open")}
            </Link>
            <span className="text-[0.8125rem] text-ink-soft tabular-nums">
              {photo.width} × {photo.height}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
