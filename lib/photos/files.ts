import { env } from "../env.ts";
import { keyPath } from "../storage/key.ts";
import { variantKey } from "./stored.ts";
import { parsePhotoPath } from "./variants.ts";

/** The file that an address below /photos stands for, and its type. It may not exist; originals have no address. */
export function photoFile(pathname: string): { path: string; type: string } | null {
  const variant = parsePhotoPath(pathname);
  if (!variant) return null;
  const { hash, width, format } = variant;
  return { path: keyPath(env().STORAGE_DIR, variantKey(hash, width, format)), type: `image/${format}` };
}
