import { storage } from "../storage/index.ts";
import type { Made } from "./make.ts";
import { variantKey } from "./stored.ts";

const kept = ["jpeg", "webp"] as const;

/** Puts the variants of a picture in their place. AVIF follows in the background. */
export async function storeVariants(hash: string, { variants }: Made): Promise<void> {
  await Promise.all(variants.map(({ width, format, bytes }) => storage().put(variantKey(hash, width, format), bytes)));
}

export function variantKeys(hash: string, { variants }: Made): string[] {
  return variants.map(({ width, format }) => variantKey(hash, width, format));
}

/** What a photo's row says of the files that were made for it. */
export function rowOf({ size, variants, placeholder }: Made) {
  const [jpeg, webp] = kept.map((format) => variants.filter((variant) => variant.format === format).map(({ width }) => width));
  return { ...size, variants: { jpeg, webp }, placeholder };
}
