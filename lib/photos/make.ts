import { inspect } from "./inspect.ts";
import type { Inspected } from "./inspect.ts";
import { encode, placeholder, toPixels } from "./normalise.ts";
import type { RefusalReason } from "./refusal.ts";
import { variantWidths } from "./variants.ts";

/** What is made of an original before a reader can see it. */
export type Made = { facts: Inspected; variants: { width: number; format: "jpeg" | "webp"; bytes: Buffer }[]; placeholder: string };

export async function make(original: Buffer): Promise<{ ok: true; made: Made } | { ok: false; reason: RefusalReason }> {
  const inspected = await inspect(original);
  if (!inspected.ok) return inspected;
  const { facts } = inspected;
  const pixels = await toPixels(original, facts).catch(() => null);
  if (!pixels) return { ok: false, reason: facts.format === "heif" ? "undecodable" : "broken" };

  const variants: Made["variants"] = [];
  // One after the other: libuv's four threads also read files for everybody else.
  for (const width of variantWidths(facts)) {
    for (const format of ["jpeg", "webp"] as const) variants.push({ width, format, bytes: await encode(pixels, width, format) });
  }
  return { ok: true, made: { facts, variants, placeholder: await placeholder(pixels) } };
}
