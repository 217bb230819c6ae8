import { join } from "node:path";

const keyPattern = /^[a-z0-9]+(\/[a-z0-9]+(\.[a-z0-9]+)?)+$/;

/** The file of a key. A key is lower-case words joined by "/", so that none can lead out of the root. */
export function keyPath(root: string, key: string): string {
  if (!keyPattern.test(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`);
  return join(root, key);
}
