import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { storage } from "../storage/index.ts";
import { lockFiles } from "./lock.ts";
import type { Made } from "./make.ts";
import type { PhotoFile } from "./photo.ts";
import { photoFields, toPhoto } from "./queries.ts";
import { originalKey, variantKey } from "./stored.ts";

type Received = { file: string; hash: string; bytes: number };
const patience = { maxWait: 30_000, timeout: 120_000 };

/** Files first, then the row and its audit event together. On failure the files go again. */
export async function keep(actor: Actor, { file, hash, bytes }: Received, made: Made): Promise<{ photo: PhotoFile; duplicate: boolean }> {
  const { facts, variants } = made;
  const original = originalKey(hash, facts.format);
  const keys = [original, ...variants.map(({ width, format }) => variantKey(hash, width, format))];
  const widths = (format: "jpeg" | "webp") => variants.filter((variant) => variant.format === format).map(({ width }) => width);
  try {
    return await db().$transaction(async (tx) => {
      await lockFiles(tx, hash);
      const known = await tx.photo.findUnique({ where: { hash }, select: photoFields });
      if (known) return { photo: toPhoto(known), duplicate: true };

      await storage().put(original, { file });
      await Promise.all(variants.map((variant) => storage().put(variantKey(hash, variant.width, variant.format), variant.bytes)));
      const row = await tx.photo.create({
        data: {
          hash,
          format: facts.format,
          bytes,
          width: facts.width,
          height: facts.height,
          variants: { jpeg: widths("jpeg"), webp: widths("webp") },
          placeholder: made.placeholder,
          createdById: actor.id,
        },
        select: photoFields,
      });
      await record(tx, actor, { action: "photo.uploaded", subject: ["photo", row.id], detail: { hash } });
      return { photo: toPhoto(row), duplicate: false };
    }, patience);
  } catch (error) {
    await remove(hash, keys).catch(() => undefined);
    throw error;
  }
}

/** Only while no row points to them: the commit may have arrived although its answer did not, or another upload of the file succeeded. */
async function remove(hash: string, keys: string[]): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockFiles(tx, hash);
    if (await tx.photo.findUnique({ where: { hash }, select: { id: true } })) return;
    for (const key of keys) await storage().delete(key);
  }, patience);
}
