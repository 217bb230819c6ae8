import { photosOf } from "../articles/body.ts";
import type { Body } from "../articles/body.ts";
import { textOf } from "../articles/photo-texts.ts";
import type { PhotoTexts } from "../articles/photo-texts.ts";
import type { Problem } from "./dashboard.ts";

type Shown = { id: number; title: string; body: Body; photos: ReadonlyMap<number, PhotoTexts> };

/** Pictures of an article without alternative text or credit, a line for each of the two; it leads to the first such picture. */
export function photoProblems({ id, title, body, photos }: Shown): Problem[] {
  const uses = photosOf(body);
  return (["alt", "credit"] as const).flatMap((kind) => {
    const lacking = uses.flatMap((use, index) => (textOf(use, photos.get(use.photoId), kind).trim() === "" ? [{ use, index }] : []));
    const first = lacking[0];
    if (!first) return [];
    // The picture's own text serves wherever it is inherited; one that the article has set is changed there.
    const href = first.use[kind] === null ? `/editor/photos/${first.use.photoId}#photo-${kind}` : `/editor/articles/${id}#photos.${first.index}.${kind}`;
    return [{ kind, about: title, href, count: lacking.length }];
  });
}
