import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { keyPath } from "./key.ts";
import type { Storage } from "./storage.ts";

/** Objects as files below `root`. What is being written stands in `root/tmp` until it is whole and on the disk. */
export function fileStorage(root: string): Storage {
  return {
    async put(key, content) {
      const path = keyPath(root, key);
      const temp = "file" in content ? content.file : join(root, "tmp", randomUUID());
      try {
        await mkdir(dirname(temp), { recursive: true });
        await toDisk(temp, "file" in content ? null : content);
        await mkdir(dirname(path), { recursive: true });
        await rename(temp, path);
        await directoryToDisk(dirname(path));
      } catch (error) {
        await rm(temp, { force: true });
        throw error;
      }
    },

    async get(key) {
      return readFile(keyPath(root, key)).catch(nullWhenMissing);
    },

    async delete(key) {
      const path = keyPath(root, key);
      await rm(path, { force: true });
      // A photo's own folder goes with its last variant; the top folders stay.
      if (key.split("/").length > 2) await rmdir(dirname(path)).catch(() => undefined);
    },
  };
}

async function toDisk(path: string, bytes: Uint8Array | null): Promise<void> {
  const file = await open(path, bytes ? "wx" : "r+");
  try {
    if (bytes) await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function directoryToDisk(path: string): Promise<void> {
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
