"use client";

import type { EditorPhoto } from "@/lib/articles/editor-types";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");

/** The picture itself, in a size that suits the desk. Described by its fields, which stand beside it. */
export function PhotoImage({ photo, width }: { photo: EditorPhoto | undefined; width: 320 | 960 }) {
  if (!photo) return <p className="photo-missing">{t("photo.missing")}</p>;
  return <img src={deskSource(photo, width)} width={photo.width} height={photo.height} alt="" draggable={false} />;
}
