import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { indoors } from "./pictures/indoors-index.ts";
import { outdoors } from "./pictures/outdoors-index.ts";
import { gouache } from "./pictures/parts/finish.ts";
import { scenes } from "./structure.ts";
import type { Scene } from "./structure.ts";

const width = 1800;
const height = 1200;
const drawings: Record<string, () => string> = { ...outdoors, ...indoors };

/** The illustration as a JPEG. Call it from a process of its own: the application's refuses SVG. */
export async function drawScene(name: Scene): Promise<Buffer> {
  const svg = drawings[name]?.();
  if (!svg) throw new Error(`Nobody has drawn ${name}`);
  const flat = await sharp(Buffer.from(svg)).resize(width, height).flatten().removeAlpha().raw().toBuffer();
  return sharp(gouache(flat, width, height), { raw: { width, height, channels: 3 } }).jpeg({ quality: 88, chromaSubsampling: "4:4:4" }).toBuffer();
}

/** Draws the scenes asked for, or all, and prints each file as soon as it is there. */
async function main(folder: string, asked: string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unknown = asked.filter((name) => !scenes.some((scene) => scene === name));
  if (unknown.length > 0) throw new Error(`No such scene: ${unknown.join(", ")}`);
  for (const name of scenes.filter((scene) => asked.length === 0 || asked.includes(scene))) {
    const file = join(folder, `${name}.jpg`);
    await writeFile(file, await drawScene(name));
    console.log(file);
  }
}

if (import.meta.main) await main(process.argv[2] ?? "scenes", process.argv.slice(3));
