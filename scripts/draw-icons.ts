import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { root } from "./support/paths.ts";

// Draws the site's icons from public/seal.svg. Run it again after the seal has changed: node scripts/draw-icons.ts

const file = (name: string) => join(root, "public", name);
const seal = readFileSync(file("seal.svg"));
const paper = "#fbf9f4";

/** The seal at a size; where systems cut icons into shapes of their own, smaller and on paper that reaches every edge. */
async function draw(size: number, share = 1): Promise<Buffer> {
  const inner = Math.round(size * share);
  const mark = await sharp(seal, { density: (72 * inner) / 64 }).resize(inner, inner).png().toBuffer();
  if (share === 1) return mark;
  return sharp({ create: { width: size, height: size, channels: 3, background: paper } }).composite([{ input: mark }]).png({ compressionLevel: 9 }).toBuffer();
}

/** An .ico is a table of contents, and PNGs behind it. */
function ico(images: { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

const small = await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await draw(size) })));
writeFileSync(file("favicon.ico"), ico(small));
writeFileSync(file("apple-touch-icon.png"), await draw(180, 0.78));
writeFileSync(file("icon-192.png"), await draw(192));
writeFileSync(file("icon-512.png"), await draw(512));
writeFileSync(file("icon-512-maskable.png"), await draw(512, 0.62));
