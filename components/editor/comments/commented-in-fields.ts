import type { FieldMark } from "../copy-checks/field-marks";
import type { Place } from "../copy-checks/checked-texts";
import { markLook } from "./comment-marks";
import type { Marked } from "./placed-thread";
import type { Comments } from "./use-comments";

/** The words of titles and captions that are commented on, or about to be. */
export function commentedInFields({ placed, active, pending }: Pick<Comments, "placed" | "active" | "pending">): FieldMark[] {
  const marks = placed.flatMap(({ thread, range, words }) => {
    const place = placeOf(thread);
    return !place || thread.resolved || !range ? [] : [{ place, ...range, was: words, look: markLook(thread.id === active) }];
  });
  const place = pending && placeOf(pending);
  return place ? [...marks, { place, ...pending.range, was: pending.quote, look: markLook(true) }] : marks;
}

function placeOf({ field, photoId }: Pick<Marked, "field" | "photoId">): Place | null {
  if (field === "body") return null;
  if (field !== "caption") return { at: "heading", name: field };
  return photoId === null ? null : { at: "photo", photoId, name: "caption", text: "" };
}
