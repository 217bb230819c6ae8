import { sharp } from "./decoder.ts";
import { readTaken } from "./exif.ts";
import type { Taken } from "./exif.ts";
import { maxPixels } from "./limits.ts";
import type { PhotoFormat } from "./limits.ts";
import type { RefusalReason } from "./refusal.ts";
import { sniff, sniffLength } from "./sniff.ts";
import type { Container } from "./sniff.ts";

/** Width and height are upright. */
export type Inspected = { format: PhotoFormat; width: number; height: number; profile: Buffer | null; taken: Taken | null };

/** Says by its content what a file is, from headers only: nothing is decoded before its size is known. */
export async function inspect(bytes: Buffer): Promise<{ ok: true; facts: Inspected } | { ok: false; reason: RefusalReason }> {
  const container = sniff(bytes.subarray(0, sniffLength));
  if (container === null) return { ok: false, reason: "unsupported" };
  if (container === "animated") return { ok: false, reason: "animated" };

  const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => null);
  if (!header) return { ok: false, reason: "broken" };
  const format = formatOf(container, header.compression);
  if (!format) return { ok: false, reason: "unsupported" };
  if ((header.pages ?? 1) > 1) return { ok: false, reason: "animated" };

  const { width, height } = header.autoOrient;
  if (width * height > maxPixels) return { ok: false, reason: "tooManyPixels" };
  return { ok: true, facts: { format, width, height, profile: header.icc ?? null, taken: header.exif ? readTaken(header.exif) : null } };
}

function formatOf(container: Container, compression: string | undefined): PhotoFormat | null {
  if (container !== "heif") return container;
  return compression === "av1" ? "avif" : compression === "hevc" ? "heif" : null;
}
