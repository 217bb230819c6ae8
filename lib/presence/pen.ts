import { seen } from "../articles/editor-queries.ts";
import { mayEdit } from "../articles/policy.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Tx } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { openPages } from "./open-pages.ts";
import { askerOf, holderOf, holdsPen, mayPickUp, mayTake } from "./presence.ts";
import type { OpenPage } from "./presence.ts";
import type { WhichPage } from "./schema.ts";

/** Something was written here: the pen is used, or picked up where it is free. */
export async function write(actor: Actor, which: WhichPage, at: Date): Promise<void> {
  const used = await db().openPage.updateMany({ where: { id: which.page, articleId: which.articleId, userId: actor.id, penAt: { not: null } }, data: { wroteAt: at } });
  if (used.count > 0) return;
  await change(actor, which, at, async (tx, pages) => {
    if (mayPickUp(actor.id, pages)) await hand(tx, which, at, at);
  });
}

/** Takes the pen from somebody who has put it down, or is gone. From one who writes it is asked for. */
export async function takePen(actor: Actor, which: WhichPage, at: Date): Promise<void> {
  await change(actor, which, at, async (tx, pages) => {
    const holder = holderOf(pages);
    if (!mayTake(actor.id, pages, at) || isHeldHere(actor, which, pages)) return;
    await hand(tx, which, at);
    await note(tx, actor, which, "pen-taken", { fromId: holder?.userId ?? null });
  });
}

export async function askForPen(actor: Actor, which: WhichPage, at: Date): Promise<void> {
  await change(actor, which, at, async (tx, pages) => {
    if (mayPickUp(actor.id, pages)) return;
    await tx.openPage.updateMany({ where: { id: which.page, userId: actor.id }, data: { askedAt: at } });
    await note(tx, actor, which, "pen-asked", { ofId: holderOf(pages)?.userId ?? null });
  });
}

/** The holder's answer. The page that gives has saved before. */
export async function givePen(actor: Actor, which: WhichPage, at: Date): Promise<void> {
  await change(actor, which, at, async (tx, pages) => {
    const asker = askerOf(pages);
    if (!asker || !isHeldHere(actor, which, pages)) return;
    await hand(tx, { articleId: which.articleId, page: asker.id }, at);
    await note(tx, actor, which, "pen-given", { toId: asker.userId });
  });
}

/** The holder goes on writing. */
export async function keepPen(actor: Actor, which: WhichPage, at: Date): Promise<void> {
  await change(actor, which, at, async (tx, pages) => {
    if (!isHeldHere(actor, which, pages)) return;
    await tx.openPage.updateMany({ where: { articleId: which.articleId }, data: { askedAt: null } });
    await note(tx, actor, which, "pen-kept", { fromId: askerOf(pages)?.userId ?? null });
  });
}

/** The holder is done for now: whoever asked has it, else it is free. */
export async function restPen(actor: Actor, which: WhichPage, at: Date): Promise<void> {
  await givePen(actor, which, at);
  await db().openPage.updateMany({ where: { id: which.page, articleId: which.articleId, userId: actor.id }, data: { penAt: null } });
}

const isHeldHere = (actor: Actor, { page }: WhichPage, pages: OpenPage[]) => holdsPen({ userId: actor.id, page }, pages);

/** Only who may edit the article, and one change of hands at a time. */
async function change(actor: Actor, { articleId }: WhichPage, at: Date, make: (tx: Tx, pages: OpenPage[]) => Promise<void>): Promise<void> {
  if (!mayEdit(actor, await seen(actor, articleId))) throw new NotAllowed();
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${articleId} FOR NO KEY UPDATE`;
    await make(tx, (await openPages(tx, articleId, at)).pages);
  });
}

async function hand(tx: Tx, { articleId, page }: WhichPage, at: Date, wroteAt?: Date): Promise<void> {
  await tx.openPage.updateMany({ where: { articleId, penAt: { not: null } }, data: { penAt: null } });
  await tx.openPage.updateMany({ where: { articleId, id: page }, data: { penAt: at, askedAt: null, ...(wroteAt && { wroteAt }) } });
}

const note = (tx: Tx, actor: Actor, { articleId }: WhichPage, what: "pen-taken" | "pen-asked" | "pen-given" | "pen-kept", detail: Record<string, number | null>) =>
  record(tx, actor, { action: `article.${what}`, subject: ["article", articleId], detail });
