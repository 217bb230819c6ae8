import { regionOf } from "./framing.ts";
import type { Crop } from "./framing.ts";
import { inspect } from "./inspect.ts";
import type { Inspected } from "./inspect.ts";
import { encode, likeness, placeholder, toPixels } from "./normalise.ts";
import type { RefusalReason } from "./refusal.ts";
import { variantWidths } from "./variants.ts";

/** What is made of an original before a reader can see it. */
export type Made = {
  facts: Inspected;
  /** Pixels of what is shown. */
  size: { width: number; height: number };
  variants: { width: number; format: "jpeg" | "webp"; bytes: Buffer }[];
  placeholder: string;
  likeness: bigint;
};

export async function make(original: Buffer, crop: Crop | null = null): Promise<{ ok: true; made: Made } | { ok: false; reason: RefusalReason }> {
  const inspected = await inspect(original);
  if (!inspected.ok) return inspected;
  const { facts } = inspected;
  const pixels = await toPixels(original, facts, crop).catch(() => null);
  if (!pixels) return { ok: false, reason: facts.format === "heif" ? "undecodable" : "broken" };

  const { width, height } = crop ? regionOf(crop, facts) : facts;
  const size = { width, height };
  const variants: Made["variants"] = [];
  // One after the other: libuv's four threads also read files for everybody else.
  for (const each of variantWidths(size)) {
    for (const format of ["jpeg", "webp"] as const) variants.push({ width: each, format, bytes: await encode(pixels, each, format) });
  }
  return { ok: true, made: { facts, size, variants, placeholder: await placeholder(pixels), likeness: await likeness(pixels) } };
}
