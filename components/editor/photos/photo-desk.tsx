"use client";

import { createContext, useContext } from "react";
import type { EditorPhoto } from "@/lib/articles/editor-types";

/** A picture on its way. `progress` runs from 0 to 1; at 1 the server is still working on it. */
export type PhotoUpload =
  | { state: "sending"; name: string; preview: string | null; progress: number }
  | { state: "failed"; name: string; preview: string | null; reason: string }
  | { state: "done"; name: string; photo: EditorPhoto };

/** What blocks in the text need to know of pictures, wherever they stand. */
export type PhotoDesk = {
  photo: (id: number) => EditorPhoto | undefined;
  upload: (uploadId: string) => PhotoUpload | undefined;
  /** Starts sending; answers the ids to place in the text. */
  send: (files: File[]) => string[];
  retry: (uploadId: string) => void;
  cancel: (uploadId: string) => void;
};

const Context = createContext<PhotoDesk | null>(null);
export const PhotoDeskProvider = Context.Provider;

export function usePhotoDesk(): PhotoDesk {
  const desk = useContext(Context);
  if (!desk) throw new Error("A photo block stands outside PhotoDeskProvider");
  return desk;
}
