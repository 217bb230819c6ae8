"use client";

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { PhotoFile } from "@/lib/photos/photo";
import { browserTools } from "./send-photo";
import { createUploadQueue } from "./upload-queue";
import type { Upload, Wish } from "./upload-queue";

export type PhotoUploads = {
  uploads: Upload[];
  /** Starts sending, two at a time; answers an id for each file. */
  add: (files: File[]) => string[];
  addWishes: (wishes: Wish[]) => string[];
  /** Another file for one that failed. */
  replace: (id: string, file: File) => void;
  retry: (id: string) => void;
  /** Stops it, or takes a finished one off the list. */
  cancel: (id: string) => void;
  retryAll: () => void;
  isPaused: boolean;
  pause: () => void;
  resume: () => void;
};

function createObservedQueue() {
  const observers = new Set<(upload: Upload) => void>();
  const queue = createUploadQueue(browserTools, (upload) => observers.forEach((observer) => observer(upload)));
  const observe = (observer: (upload: Upload) => void) => {
    observers.add(observer);
    return () => void observers.delete(observer);
  };
  return { ...queue, observe };
}

/** Uploads that belong to a component: what has not arrived when it goes away is stopped. */
export function usePhotoUploads({ onUploaded, onChange }: { onUploaded?: (photo: PhotoFile, uploadId: string) => void; onChange?: (upload: Upload) => void }): PhotoUploads {
  const [queue] = useState(createObservedQueue);
  const uploads = useSyncExternalStore(queue.subscribe, queue.list, queue.list);
  const isPaused = useSyncExternalStore(queue.subscribe, queue.isPaused, queue.isPaused);
  const tell = useEffectEvent((upload: Upload) => {
    onChange?.(upload);
    if (upload.photo) onUploaded?.(upload.photo, upload.id);
  });

  useEffect(() => {
    const stop = queue.observe((upload) => tell(upload));
    return () => {
      stop();
      queue.cancelAll();
    };
  }, [queue]);

  const { add, addWishes, replace, retry, retryAll, cancel, pause, resume } = queue;
  return { uploads, add, addWishes, replace, retry, retryAll, cancel, isPaused, pause, resume };
}
