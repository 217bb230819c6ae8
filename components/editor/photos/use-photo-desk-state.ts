"use client";

import { useState } from "react";
import type { EditorPhoto } from "@/lib/articles/editor-types";
import { createPhotoStore } from "./photo-desk";
import type { PhotoDesk } from "./photo-desk";

/** The pictures of one editing page: those it was loaded with, and those that people add. */
export function usePhotoDeskState(known: EditorPhoto[]): PhotoDesk {
  const [desk] = useState((): PhotoDesk => ({ ...createPhotoStore(known), send: () => [], retry: () => undefined, cancel: () => undefined }));
  return desk;
}
