"use client";

import type { EditorPhoto } from "@/lib/articles/editor-types";
import { translator } from "@/lib/messages/index";
import { photoUrl } from "@/lib/photos/variants";

const t = translator("deskArticles");

/** The picture itself, in a size that suits the desk. Described by its fields, which stand beside it. */
export function PhotoImage({ photo, width }: { photo: EditorPhoto | undefined; width: 320 | 960 }) {
  const widths = photo?.variants["jpeg"] ?? [];
  const shown = widths.find((each) => each >= width) ?? widths.at(-1);
  if (!photo || !shown) return <p className="photo-missing">{t("photo.missing")}</p>;
  return <img src={photoUrl(photo.hash, shown, "jpeg")} width={photo.width} height={photo.height} alt="" draggable={false} />;
}
