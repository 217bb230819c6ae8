import { create } from "qrcode";

/** A QR code as one line to be drawn: `size` modules a side, every run of dark ones a stroke of width 1. */
export type QrCode = { size: number; path: string };

/** Correction M: an eighth of it may be torn or wet. */
export function qrCode(text: string): QrCode {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const rows = Array.from({ length: size }, (_, y) => strokes(Array.from(data.subarray(y * size, (y + 1) * size)).join(""), y));
  return { size, path: rows.join("") };
}

function strokes(row: string, y: number): string {
  let end = 0;
  return Array.from(row.matchAll(/1+/g), ({ index, 0: { length } }, run) => {
    const move = run === 0 ? `M${index} ${y + 0.5}` : `m${index - end} 0`;
    end = index + length;
    return `${move}h${length}`;
  }).join("");
}
