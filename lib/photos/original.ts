import { storage } from "../storage/index.ts";
import type { PhotoFormat } from "./limits.ts";
import { originalKey } from "./stored.ts";

/** The file as it was uploaded. */
export async function originalOf({ hash, format }: { hash: string; format: string }): Promise<Buffer> {
  const original = await storage().get(originalKey(hash, format as PhotoFormat));
  if (!original) throw new Error(`The original of photo ${hash} is missing`);
  return original;
}
