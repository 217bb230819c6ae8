import { env } from "../env.ts";
import { keyPath } from "../storage/key.ts";
import { mediaTypes, parsePhotoPath, variantKey } from "./variants.ts";

/** The file that an address below /photos stands for, and its type. It may not exist; originals have no address. */
export function photoFile(pathname: string): { path: string; type: string } | null {
  const variant = parsePhotoPath(pathname);
  if (!variant) return null;
  return { path: keyPath(env().STORAGE_DIR, variantKey(variant.hash, variant.width, variant.format)), type: mediaTypes[variant.format] };
}
