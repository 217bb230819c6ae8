import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Trouble } from "./say.ts";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const isRoot = process.getuid?.() === 0;

/** Whether a user who owns nothing on the way can get to this folder. */
export function isOpenToOthers(folder: string): boolean {
  const parent = dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || isOpenToOthers(parent));
}

function requireWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Trouble(`${folder} belongs to another user, so this one cannot use it. Start Bilin as that user (root, if you used sudo), or give the folder to this one.`);
  }
}

/**
 * Where everything that belongs to this checkout's site is kept: `.data` inside it. PostgreSQL refuses to run as root,
 * so root's database belongs to another user, and where that user cannot enter (root's home) the data lives elsewhere.
 */
export function dataFolder(): string {
  const inside = join(root, ".data");
  const folder = isRoot && !isOpenToOthers(root) ? join("/var/lib/bilin", createHash("sha256").update(root).digest("hex").slice(0, 12)) : inside;
  if (folder !== inside) makePassage(dirname(folder));
  makeFolder(folder);
  requireWritable(folder);
  return makePassage(folder);
}

/** A folder below the data folder, made when missing, for our own eyes. */
export function makeFolder(...parts: [string, ...string[]]): string {
  const folder = join(...parts);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** The same, but PostgreSQL's user may pass through it to its own. */
export function makePassage(...parts: [string, ...string[]]): string {
  const folder = makeFolder(...parts);
  if (isRoot) chmodSync(folder, 0o711);
  return folder;
}
