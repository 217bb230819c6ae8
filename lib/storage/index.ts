import { env } from "../env.ts";
import { fileStorage } from "./files.ts";
import type { Storage } from "./storage.ts";

export type { Storage };

export function storage(): Storage {
  return fileStorage(env().STORAGE_DIR);
}
