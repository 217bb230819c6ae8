import { z } from "zod";
import { PlaceKind } from "../generated/prisma/enums.ts";
import { translator } from "../messages/index.ts";
import { id, line, name, parentId, slug, summary } from "../structure/schema.ts";

const t = translator("structure");
const most = { aliases: 20, letters: 40 };

const aliases = z
  .array(z.string())
  .max(most.aliases, t("aliasesMany", { max: most.aliases }))
  .refine((all) => all.every((alias) => alias.length <= most.letters), t("aliasLong", { max: most.letters }));
const shortName = line(20).transform((text) => text || null);

const start = z.object({ name: z.string(), shortName: z.string().nullable(), aliases: z.array(z.string()), summary: z.string() });

export type PlaceWords = z.infer<typeof start>;
export const editPlaceSchema = z.object({ id, start, name, shortName, aliases, summary });
export type EditPlace = { id: number; start: PlaceWords; words: PlaceWords };
export const addPlaceSchema = z.object({ kind: z.enum(PlaceKind, t("kindMissing")), name, slug, parentId, aliases, summary });
export type AddPlace = z.infer<typeof addPlaceSchema>;

/** The most of what is looked for, in characters. */
export const longestWish = 40;

/** What somebody looks for, as an address may say it: more than once, or too long. */
export const wishFrom = (q: string | string[] | undefined): string => (typeof q === "string" ? q : "").toWellFormed().replace(/\p{Cc}+/gu, " ").trim().slice(0, longestWish);
