import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { methodHref } from "./method.ts";
import type { EditableMethod, MethodRow } from "./method.ts";
import { mayEditMethods } from "./policy.ts";

const fields = { id: true, slug: true, name: true, _count: { select: { initiatives: true } } } satisfies Prisma.MethodSelect;
const toRow = ({ id, slug, name, _count }: Prisma.MethodGetPayload<{ select: typeof fields }>): MethodRow => ({
  id, name, href: methodHref(slug), initiatives: _count.initiatives,
});

export async function methodsToEdit(actor: Actor): Promise<MethodRow[]> {
  if (!mayEditMethods(actor)) throw new NotAllowed();
  return (await db().method.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], select: fields })).map(toRow);
}

export async function methodToEdit(actor: Actor, id: number): Promise<EditableMethod | null> {
  if (!mayEditMethods(actor)) throw new NotAllowed();
  const method = await db().method.findUnique({
    where: { id },
    select: { ...fields, summary: true, steps: { orderBy: { position: "asc" }, select: { label: true, title: true, text: true } } },
  });
  if (!method) return null;
  return { ...toRow(method), words: { name: method.name, summary: method.summary }, steps: method.steps.map((step) => ({ ...step, inner: false })) };
}
