import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "../env.ts";

/** Beside the objects, so that storage can take a file over by renaming it. */
const folder = () => join(env().STORAGE_DIR, "tmp");

/** Lends the path of a file that does not exist yet; whatever is there afterwards is removed. */
export async function withTempFile<T>(work: (path: string) => Promise<T>): Promise<T> {
  const path = join(folder(), randomUUID());
  await mkdir(folder(), { recursive: true });
  try {
    return await work(path);
  } finally {
    await rm(path, { force: true });
  }
}

/** Removes what a killed process left; another one may still be writing to younger files. */
export async function sweepTempFiles(olderThanMs = 60 * 60 * 1000): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names) {
    const path = join(folder(), name);
    const age = await stat(path).then((file) => Date.now() - file.mtimeMs, () => 0);
    if (age > olderThanMs) await rm(path, { force: true });
  }
}
