import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { hostOf } from "../sources/hosts.ts";
import { photosOf, plainText } from "./body.ts";
import type { PhotoTexts } from "./photo-texts.ts";
import { photoTexts, textOf } from "./photo-texts.ts";
import { isReprint, titleDifferences } from "./reprint.ts";
import type { Draft } from "./schema.ts";

const t = translator("articles");
/** Where a text is reviewed depends on its channel; a title and a text there must be to read. The rest can be filled in on the way. */
const neededToSubmit = ["title", "body", "channelId"];
export const isNeededToSubmit = ({ field }: Issue): boolean => neededToSubmit.includes(field);

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

/** A reprint names its original whole, keeps its title, and adds no line above or below it. */
function reprint(draft: Draft): Issue[] {
  const { kicker, title, subtitle, originalTitle, originalUrl } = draft;
  if (!isReprint(draft)) return [];
  const differences = blank(title) || blank(originalTitle) ? "" : titleDifferences(title, originalTitle);
  return [
    blank(originalTitle) && issue("originalTitle"),
    blank(originalUrl) && issue("originalUrl"),
    !blank(originalUrl) && hostOf(originalUrl) === null && { field: "originalUrl", message: t("missing.notWeb") },
    differences !== "" && { field: "title", message: t("missing.titleOfReprint", { differences }) },
    !blank(kicker) && { field: "kicker", message: t("missing.kickerOfReprint") },
    !blank(subtitle) && { field: "subtitle", message: t("missing.subtitleOfReprint") },
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
