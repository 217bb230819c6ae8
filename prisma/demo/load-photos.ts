import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { Actor } from "../../lib/auth/actor.ts";
import { env } from "../../lib/env.ts";
import { upload } from "../../lib/photos/upload.ts";

/** Draws every scene and takes it in as an editor's upload; answers photo ids by scene. */
export async function loadPhotos(actor: Actor): Promise<Map<string, number>> {
  const drawings = join(env().STORAGE_DIR, "demo-drawings");
  // What an earlier go left that was cut off.
  await rm(drawings, { recursive: true, force: true });
  await mkdir(drawings, { recursive: true });
  const folder = await mkdtemp(join(drawings, "go-"));
  try {
    const photos = new Map<string, number>();
    const files = drawn(folder);
    const takeIn = async (): Promise<void> => {
      for await (const file of files) {
        const result = await upload(actor, createReadStream(file));
        if (!result.ok) throw new Error(`The picture ${basename(file)} was refused: ${result.message}`);
        photos.set(basename(file, ".jpg"), result.photo.id);
      }
    };
    // Two at once, as many as the site takes in, while further ones are being drawn.
    await Promise.all([takeIn(), takeIn()]);
    return photos;
  } finally {
    await rm(drawings, { recursive: true, force: true });
  }
}

/** The finished pictures' files. Drawn in a process of their own, since this one refuses SVG once it has taken a photo in. */
async function* drawn(folder: string): AsyncGenerator<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "draw.ts"), folder], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  try {
    yield* createInterface({ input: child.stdout });
    const code = await ended;
    if (code !== 0) throw new Error(`Drawing the demonstration's pictures ended with ${code}.`);
  } finally {
    child.kill();
  }
}
