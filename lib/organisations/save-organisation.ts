import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { changedKeys, contestedKeys, formerly } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expireOrganisations } from "./cache.ts";
import { lockOrganisations } from "./lock.ts";
import { mayEditOrganisations } from "./policy.ts";
import type { OrganisationWords, SaveOrganisation } from "./schema.ts";
import { organisationWords } from "./words.ts";
import type { Row } from "./words.ts";

/** Adds an organisation to a place, or edits one and its position there. */
export async function saveOrganisation(actor: Actor, { placeId, id, start, words: typed }: SaveOrganisation): Promise<Edited<OrganisationWords>> {
  if (!mayEditOrganisations(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    const rows = await lockOrganisations(tx, placeId);
    const present = id === null ? null : organisationWords(rows, id);
    if (id !== null && !present) throw new NotFound();

    // Not moved by this form, it stays where it is now: its neighbours' moves move it too.
    const words = present && typed.follows === start?.follows ? { ...typed, follows: present.follows } : typed;
    const contested = present ? contestedKeys(start ?? present, present, words) : [];
    if (present && contested.length > 0) return { outcome: "stale", present, contested };
    const changed = present ? changedKeys(present, words) : [];
    if (present && changed.length === 0) return { outcome: "saved", words };

    const { follows, ...data } = words;
    const saved = id === null ? await tx.organisation.create({ data: { ...data, placeId } }) : await tx.organisation.update({ where: { id }, data });
    await order(tx, rows, saved.id, follows);
    expireOrganisations(tx, placeId);
    const detail = present ? formerly(present, changed) : { placeId, kind: words.kind, name: words.name };
    await record(tx, actor, { action: present ? "organisation.edited" : "organisation.added", subject: ["organisation", saved.id], detail });
    return { outcome: "saved", words };
  });
}

/** Puts one behind another, and numbers them all. */
async function order(tx: Tx, rows: Row[], id: number, follows: number | null): Promise<void> {
  const ids = rows.map((row) => row.id).filter((one) => one !== id);
  if (follows !== null && !ids.includes(follows)) throw new NotFound();
  ids.splice(follows === null ? 0 : ids.indexOf(follows) + 1, 0, id);
  for (const [position, at] of ids.entries()) await tx.organisation.update({ where: { id: at }, data: { position } });
}
