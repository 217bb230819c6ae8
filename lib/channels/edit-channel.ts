import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { changedKeys, contestedKeys, formerly } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expireChannels } from "./cache.ts";
import { mayEditChannels } from "./policy.ts";
import { wordsOf } from "./siblings.ts";
import type { Sibling } from "./siblings.ts";
import type { ChannelWords, EditChannel } from "./schema.ts";

/** Sets a channel's words and its position. Its address stays as it is. */
export async function editChannel(actor: Actor, { id, start, words: typed }: EditChannel): Promise<Edited<ChannelWords>> {
  if (!mayEditChannels(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    const siblings = await lockSiblings(tx, id);
    const present = wordsOf(siblings, id);
    if (!present) throw new NotFound();

    // Not moved by this form, it stays where it is now: its neighbours' moves move it too.
    const words = typed.follows === start.follows ? { ...typed, follows: present.follows } : typed;
    const contested = contestedKeys(start, present, words);
    if (contested.length > 0) return { outcome: "stale", present, contested };
    const changed = changedKeys(present, words);
    if (changed.length === 0) return { outcome: "saved", words };

    await tx.channel.update({ where: { id }, data: { name: words.name, summary: words.summary } });
    if (changed.includes("follows")) await move(tx, siblings, id, words.follows);
    expireChannels(tx);
    await record(tx, actor, { action: "channel.edited", subject: ["channel", id], detail: formerly(present, changed) });
    return { outcome: "saved", words };
  });
}

/** The channel and those beside it, in their order, held until the transaction ends. */
async function lockSiblings(tx: Tx, id: number): Promise<Sibling[]> {
  const rows = await tx.$queryRaw<Sibling[]>`
    SELECT id, name, summary, position FROM "Channel"
    WHERE "parentId" IS NOT DISTINCT FROM (SELECT "parentId" FROM "Channel" WHERE id = ${id}) ORDER BY id FOR NO KEY UPDATE`;
  return rows.sort((a, b) => a.position - b.position || a.id - b.id);
}

async function move(tx: Tx, siblings: Sibling[], id: number, follows: number | null): Promise<void> {
  const order = siblings.filter((sibling) => sibling.id !== id).map((sibling) => sibling.id);
  if (follows !== null && !order.includes(follows)) throw new NotFound();
  order.splice(follows === null ? 0 : order.indexOf(follows) + 1, 0, id);
  const positions = new Map(siblings.map((sibling) => [sibling.id, sibling.position]));
  for (const [position, at] of order.entries()) {
    if (positions.get(at) !== position) await tx.channel.update({ where: { id: at }, data: { position } });
  }
}
