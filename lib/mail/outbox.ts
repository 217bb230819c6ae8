import { seal } from "../auth/seal.ts";
import type { Tx } from "../db.ts";
import { env } from "../env.ts";
import { defaultSettings, siteSettingsSchema } from "../settings/schema.ts";
import { compose } from "./letter.ts";
import type { Letter } from "./letter.ts";
import { mailIsOn } from "./transport.ts";
import { wakeMail } from "./wake.ts";

export type ToSend = { key: string; userId: number; address: string; letter: (site: { siteName: string }) => Letter; secretLink?: string };

/**
 * Writes a letter that goes out when this transaction has committed, and once for each key. `secretLink` stands for the
 * letter's `secretMark`, and is nowhere in the database for others to read.
 */
export async function queueMail(tx: Tx, { key, userId, address, letter, secretLink }: ToSend, at = new Date()): Promise<void> {
  if (!mailIsOn()) return;
  const siteName = await siteNameWithin(tx);
  const words = compose(letter({ siteName }), { siteName, siteUrl: env().SITE_URL });
  const secret = secretLink ? seal(secretLink, userId, "mailed link") : "";
  const [mail] = await tx.mail.createManyAndReturn({
    data: [{ key, userId, address, ...words, secret, dueAt: at, createdAt: at }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (mail) await wakeMail(tx, mail.id);
}

/** Not by the settings' own query, which would want a second connection while this transaction holds one. */
async function siteNameWithin(tx: Tx): Promise<string> {
  const row = await tx.siteSettings.findUnique({ where: { id: 1 }, select: { data: true } });
  const stored = row?.data;
  return siteSettingsSchema.parse({ ...defaultSettings, ...(typeof stored === "object" ? stored : {}) }).siteName;
}
