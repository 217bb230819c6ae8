import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { photosOf, plainText } from "./body.ts";
import type { PhotoTexts } from "./photo-texts.ts";
import { photoTexts, textOf } from "./photo-texts.ts";
import type { Draft } from "./schema.ts";

const t = translator("articles");
const blank = (text: string) => text.trim() === "";

/** What a text still lacks before readers may see it. `photos` holds the pictures' own texts by id. */
export function requirementsFor(draft: Draft, photos: ReadonlyMap<number, PhotoTexts>): Issue[] {
  return [...basics(draft), ...reprint(draft), ...pictures(draft, photos)];
}

function basics(draft: Draft): Issue[] {
  return [
    blank(draft.title) && issue("title"),
    blank(draft.source) && issue("source"),
    blank(draft.responsibleEditor) && issue("responsibleEditor"),
    draft.placeIds.length === 0 && issue("placeIds"),
    draft.channelId === null && issue("channelId"),
    plainText(draft.body).every(blank) && issue("body"),
  ].filter((one) => one !== false);
}

/** A reprint names its original whole, and keeps its title. */
function reprint({ title, originalTitle, originalUrl }: Draft): Issue[] {
  if (blank(originalTitle) && blank(originalUrl)) return [];
  return [
    blank(originalTitle) && issue("originalTitle"),
    blank(originalUrl) && issue("originalUrl"),
    !blank(title) && !blank(originalTitle) && title !== originalTitle && { field: "title", message: t("missing.titleOfReprint") },
  ].filter((one) => one !== false);
}

function pictures(draft: Draft, photos: ReadonlyMap<number, PhotoTexts>): Issue[] {
  return photosOf(draft.body).flatMap((use, index) =>
    photoTexts
      .filter((text) => blank(textOf(use, photos.get(use.photoId), text)))
      .map((text) => ({ field: `photos.${index}.${text}`, message: t(`missing.photo.${text}`, { number: index + 1 }) })),
  );
}

type Field = "title" | "source" | "responsibleEditor" | "placeIds" | "channelId" | "body" | "originalTitle" | "originalUrl";
const issue = (field: Field): Issue => ({ field, message: t(`missing.${field}`) });
