// The two entries of a picture's EXIF that say when it was taken. See TIFF 6.0 and Exif 2.32.

const exifDirectory = 0x8769;
const dateTimeOriginal = 0x9003;
const offsetTimeOriginal = 0x9011;
const text = 2;

export type Taken = { at: string; offset: string };

/** What the camera wrote down, as it wrote it; null where there is nothing or it cannot be read. */
export function readTaken(exif: Uint8Array): Taken | null {
  try {
    const tiff = latin1(exif, 0, 6) === "Exif\0\0" ? exif.subarray(6) : exif;
    const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
    const little = latin1(tiff, 0, 2) === "II";
    const main = directory(view, view.getUint32(4, little), little);
    const pointer = main.get(exifDirectory);
    if (pointer === undefined) return null;
    const entries = directory(view, view.getUint32(pointer + 8, little), little);
    const words = (tag: number) => wordsAt(tiff, view, entries.get(tag), little);
    return { at: words(dateTimeOriginal), offset: words(offsetTimeOriginal) };
  } catch {
    // A view refuses to read beyond its end.
    return null;
  }
}

/** Where each entry begins, by its tag. */
function directory(view: DataView, at: number, little: boolean): Map<number, number> {
  const entries = Array.from({ length: view.getUint16(at, little) }, (_, index) => at + 2 + index * 12);
  return new Map(entries.map((entry) => [view.getUint16(entry, little), entry]));
}

/** Up to four bytes stand in the entry itself. */
function wordsAt(tiff: Uint8Array, view: DataView, entry: number | undefined, little: boolean): string {
  if (entry === undefined || view.getUint16(entry + 2, little) !== text) return "";
  const length = view.getUint32(entry + 4, little);
  const at = length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
  return (latin1(tiff, at, Math.min(length, 40)).split("\0")[0] ?? "").trim();
}

const latin1 = (bytes: Uint8Array, at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));
