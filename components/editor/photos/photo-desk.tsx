"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { EditorPhoto } from "@/lib/articles/editor-types";
import type { Upload, Wish } from "./upload-queue";

export type PhotoStore = ReturnType<typeof createPhotoStore>;

/** What blocks in the text know of pictures, wherever they stand; and how to get more. */
export type PhotoDesk = PhotoStore & {
  /** Starts sending; answers the ids to place in the text. */
  send: (files: File[]) => string[];
  /** The same for pictures of a pasted text. */
  sendPasted: (wishes: Wish[]) => string[];
  /** Another file for a picture that could not be had. */
  replace: (uploadId: string, file: File) => void;
  retry: (uploadId: string) => void;
  cancel: (uploadId: string) => void;
};

export function createPhotoStore(known: EditorPhoto[]) {
  const photos = new Map(known.map((photo) => [photo.id, photo]));
  const uploads = new Map<string, Upload>();
  const reused = new Set<number>();
  const similar = new Map<number, EditorPhoto>();
  const listeners = new Set<() => void>();
  let version = 0;
  const tell = () => {
    version++;
    listeners.forEach((listener) => listener());
  };
  return {
    photo: (id: number) => photos.get(id),
    byId: (): ReadonlyMap<number, EditorPhoto> => photos,
    all: () => [...photos.values()],
    learn: (more: EditorPhoto[]) => {
      for (const photo of more) photos.set(photo.id, photo);
      tell();
    },
    /** Uploaded here, although it was there before. */
    isReused: (id: number) => reused.has(id),
    /** A picture of the library that looks like this one, which was uploaded here; until somebody has decided between them. */
    similarTo: (id: number) => similar.get(id),
    decided: (id: number) => {
      similar.delete(id);
      tell();
    },
    upload: (uploadId: string) => uploads.get(uploadId),
    report: (upload: Upload) => {
      uploads.set(upload.id, upload);
      if (upload.photo) photos.set(upload.photo.id, upload.photo);
      if (upload.photo && upload.known) reused.add(upload.photo.id);
      const [alike] = upload.similar;
      if (upload.photo && alike) {
        photos.set(alike.id, alike);
        similar.set(upload.photo.id, alike);
      }
      tell();
    },
    version: () => version,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const Context = createContext<PhotoDesk | null>(null);
export const PhotoDeskProvider = Context.Provider;

export function usePhotoDesk(): PhotoDesk {
  const desk = useContext(Context);
  if (!desk) throw new Error("A photo block stands outside PhotoDeskProvider");
  useSyncExternalStore(desk.subscribe, desk.version, desk.version);
  return desk;
}
