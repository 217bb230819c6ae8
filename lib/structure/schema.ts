import { z } from "zod";
import { translator } from "../messages/index.ts";

const t = translator("structure");
const longestSlug = 60;

/** What channels, places and initiatives have in common. */
export const id = z.coerce.number().int().positive();
export const parentId = z.number().int().positive().nullable();
export const line = (max: number) => z.string().trim().max(max, t("tooLong", { max }));
export const name = line(40).min(1, t("nameMissing"));
export const summary = line(500);
export const slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, t("slugMissing"))
  .max(longestSlug, t("slugLong", { max: longestSlug }))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, t("slugWrong"));

/** A name that an address is to be made from. */
export const wishSchema = z.string().max(200);
