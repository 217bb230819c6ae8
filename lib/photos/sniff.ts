export type Container = "jpeg" | "png" | "webp" | "heif";

/** How many bytes `sniff` wants to see. */
export const sniffLength = 64 * 1024;

/** What a file is by its first bytes; "animated" for moving ones of the same families, null for anything else. */
export function sniff(head: Buffer): Container | "animated" | null {
  if (starts(head, 0, "\xff\xd8\xff")) return "jpeg";
  if (starts(head, 0, "\x89PNG\r\n\x1a\n")) return hasAnimationChunk(head) ? "animated" : "png";
  if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP")) return starts(head, 12, "VP8X") && (head[20] ?? 0) & 0x02 ? "animated" : "webp";
  if (starts(head, 4, "ftyp")) return heifBrand(head.toString("latin1", 8, 12));
  return null;
}

function heifBrand(brand: string): Container | "animated" | null {
  if (["heic", "heix", "heim", "heis", "mif1", "mif2", "avif"].includes(brand)) return "heif";
  if (["hevc", "hevx", "hevm", "hevs", "msf1", "avis"].includes(brand)) return "animated";
  return null;
}

/** An animated PNG announces itself by an acTL chunk before the picture's data. */
function hasAnimationChunk(head: Buffer): boolean {
  for (let at = 8; at + 8 <= head.length; at += 12 + head.readUInt32BE(at)) {
    const type = head.toString("latin1", at + 4, at + 8);
    if (type === "acTL") return true;
    if (type === "IDAT") return false;
  }
  return false;
}

function starts(head: Buffer, at: number, text: string): boolean {
  return head.toString("latin1", at, at + text.length) === text;
}
