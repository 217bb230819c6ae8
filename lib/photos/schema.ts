import { z } from "zod";

/** As long as what an article may say of a photo. */
export const describePhotoSchema = z.strictObject({
  caption: z.string().trim().max(500),
  credit: z.string().trim().max(100),
  alt: z.string().trim().max(500),
});
export type PhotoWords = z.infer<typeof describePhotoSchema>;
