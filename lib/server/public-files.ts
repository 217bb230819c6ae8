import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../../public");
let files: Set<string> | undefined;

/** Whether an address is a file of public/, which Next serves. */
export function isPublicFile(pathname: string): boolean {
  files ??= new Set(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")}`),
  );
  return files.has(pathname);
}
