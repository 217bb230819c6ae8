import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { changedKeys } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expireOrganisations } from "./cache.ts";
import { lockOrganisations } from "./lock.ts";
import { mayEditOrganisations } from "./policy.ts";
import type { RemoveOrganisation } from "./schema.ts";
import { organisationWords } from "./words.ts";

/** Removes an organisation that is still as the person saw it, wherever it stands by now. Answers false where it is not. */
export async function removeOrganisation(actor: Actor, { id, start }: RemoveOrganisation): Promise<boolean> {
  if (!mayEditOrganisations(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    const found = await tx.organisation.findUnique({ where: { id }, select: { placeId: true } });
    const present = found && organisationWords(await lockOrganisations(tx, found.placeId), id);
    if (!found || !present) throw new NotFound();
    const { follows: _, ...words } = present;
    if (changedKeys(words, { ...start }).length > 0) return false;
    await tx.organisation.delete({ where: { id } });
    expireOrganisations(tx, found.placeId);
    await record(tx, actor, { action: "organisation.removed", subject: ["organisation", id], detail: { placeId: found.placeId, ...words } });
    return true;
  });
}
