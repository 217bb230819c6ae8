import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { addressView } from "./address.ts";
import type { AddressView } from "./address.ts";
import { mayManageSending } from "./policy.ts";
import type { SendingView } from "./sending.ts";
import { sender } from "./transport.ts";

export async function ownAddress(actor: Actor): Promise<AddressView> {
  return addressView(await db().mailSettings.findUnique({ where: { userId: actor.id }, select: { address: true, verifiedAt: true } }));
}

export async function sendingView(actor: Actor): Promise<SendingView> {
  if (!mayManageSending(actor)) throw new NotAllowed();
  const tried = { state: "WAITING", failure: { not: "" } } as const;
  const [count, latest, failed] = await Promise.all([
    db().mail.count({ where: tried }),
    db().mail.findFirst({ where: tried, orderBy: { dueAt: "desc" }, select: { failure: true } }),
    db().mail.findMany({ where: { state: "FAILED" }, orderBy: { id: "desc" }, take: 20 }),
  ]);
  return {
    sender: sender(),
    waiting: latest && { count, failure: latest.failure },
    failed: failed.map(({ id, address, subject, failure, settledAt, createdAt }) => ({ id, address, subject, failure, at: (settledAt ?? createdAt).toISOString() })),
  };
}
