import { translator } from "../messages/index.ts";
import { maxMegabytes, maxMegapixels } from "./limits.ts";

export type RefusalReason = "empty" | "tooLarge" | "unsupported" | "animated" | "tooManyPixels" | "broken" | "undecodable" | "interrupted" | "known";

/** Why a file did not become a photo, and what the person can do about it. */
export type Refusal = { ok: false; reason: RefusalReason; message: string };

export function refuse(reason: RefusalReason): Refusal {
  const t = translator("photos");
  return { ok: false, reason, message: t(`refused.${reason}`, { megabytes: String(maxMegabytes), megapixels: String(maxMegapixels) }) };
}
