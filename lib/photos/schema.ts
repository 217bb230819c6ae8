import { z } from "zod";
import { translator } from "../messages/index.ts";
import { cropSchema, focusSchema } from "./framing.ts";

const t = translator("photos");
const line = (max: number) => z.string().trim().max(max, t("tooLong", { max: String(max) }));

/** As long as what an article may say of a photo. */
export const describePhotoSchema = z.strictObject({ caption: line(500), credit: line(100), alt: line(500) });
export type PhotoWords = z.infer<typeof describePhotoSchema>;

const id = z.int32().positive();
const idOrNothing = z.union([z.literal("").transform(() => null), z.coerce.number().pipe(id), z.null()]);

/** All that the desk writes about a picture. `takenOn` is a day, or nothing. */
const recordShape = {
  ...describePhotoSchema.shape,
  rights: line(300),
  consent: line(500),
  placeId: idOrNothing,
  takenOn: z.union([z.literal(""), z.iso.date(t("dateWrong"))]),
};
const start = z.strictObject({ caption: z.string(), credit: z.string(), alt: z.string(), rights: z.string(), consent: z.string(), placeId: id.nullable(), takenOn: z.string() });
export type PhotoRecord = z.infer<typeof start>;

export const editPhotoSchema = z.object({ id: z.coerce.number().pipe(id), start, ...recordShape });
export type EditPhoto = { id: number; start: PhotoRecord; words: PhotoRecord };

export const focusPhotoSchema = z.strictObject({ photoId: id, focus: focusSchema.nullable() });
export type FocusPhoto = z.infer<typeof focusPhotoSchema>;
export const cropPhotoSchema = z.strictObject({ photoId: id, crop: cropSchema.nullable() });
export type CropPhoto = z.infer<typeof cropPhotoSchema>;
export const photoIdSchema = z.strictObject({ photoId: id });
export type PhotoId = z.infer<typeof photoIdSchema>;

export const usages = ["live", "draft", "unused"] as const;
export type Usage = (typeof usages)[number];

/** What the library is narrowed by. */
export const photoFilterSchema = z.object({
  q: z.string().trim().max(100).default(""),
  placeId: z.coerce.number().pipe(id).optional(),
  usage: z.enum(usages).optional(),
  mine: z.literal("1").optional(),
  before: z.coerce.number().pipe(id).optional(),
});
export type PhotoFilter = z.infer<typeof photoFilterSchema>;

export const isNarrowed = ({ q, placeId, usage, mine }: PhotoFilter): boolean => Boolean(q || placeId || usage || mine);
