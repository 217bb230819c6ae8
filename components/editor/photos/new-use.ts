import type { PhotoUse } from "@/lib/articles/body";
import type { EditorPhoto } from "@/lib/articles/editor-types";

/** A picture in a text, with the words that the picture brings. */
export const newUse = (photo: EditorPhoto): PhotoUse => ({ photoId: photo.id, caption: null, credit: null, alt: null });

/** One that has just arrived, with what stood below it where it was pasted from. */
export const arrivedUse = (photo: EditorPhoto, caption: string): PhotoUse => ({ ...newUse(photo), caption: caption.slice(0, 500) || null });
