import { photosOf, plainText } from "../articles/body.ts";
import type { Body } from "../articles/body.ts";
import { textOf } from "../articles/photo-texts.ts";
import type { PhotoTexts } from "../articles/photo-texts.ts";

/** What of a live text is searched. */
export type Searched = {
  kicker: string;
  title: string;
  subtitle: string;
  lead: string;
  body: Body;
  responsibleEditor: string;
  contributors: { name: string }[];
  topics: string[];
};

/** An article's text, a line for each thing it says: those of its title, and those below. */
export function linesOf(said: Searched, photos: ReadonlyMap<number, PhotoTexts>): { title: string[]; below: string[] } {
  const captions = photosOf(said.body).map((use) => {
    const own = photos.get(use.photoId);
    return [textOf(use, own, "caption"), textOf(use, own, "credit")].join(" ");
  });
  const people = [...said.contributors.map(({ name }) => name), said.responsibleEditor];
  const below = [said.lead, ...plainText(said.body), ...besides(said.body), ...captions, people.join(" "), said.topics.join(" ")];
  return { title: said.title === "" ? [] : written([said.kicker, said.title, said.subtitle]), below: written(below) };
}

/** Who said a quote, and what a table shows. */
function besides({ blocks }: Body): string[] {
  return blocks.flatMap((block) => (block.type === "quote" ? [block.attribution ?? ""] : block.type === "table" ? [block.caption ?? ""] : []));
}

const written = (lines: string[]) => lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
