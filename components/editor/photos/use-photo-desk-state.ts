"use client";

import { useMemo, useState } from "react";
import type { EditorPhoto } from "@/lib/articles/editor-types";
import { createPhotoStore } from "./photo-desk";
import type { PhotoDesk } from "./photo-desk";
import { usePhotoUploads } from "./use-photo-uploads";

/** The pictures of one editing page: those it was loaded with, and those that people add. */
export function usePhotoDeskState(known: EditorPhoto[]): PhotoDesk {
  const [store] = useState(() => createPhotoStore(known));
  const { add, addWishes, replace, retry, cancel } = usePhotoUploads({ onChange: store.report });
  return useMemo(() => ({ ...store, send: add, sendPasted: addWishes, replace, retry, cancel }), [store, add, addWishes, replace, retry, cancel]);
}
