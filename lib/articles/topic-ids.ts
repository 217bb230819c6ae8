import { expireTopic } from "../topics/cache.ts";
import type { Tx } from "../db.ts";
import { numbered, slugFrom } from "./slug.ts";

/** The ids of keywords by name, in their order; those that are new are made. */
export async function topicIds(tx: Tx, names: string[]): Promise<number[]> {
  const known = new Map((await tx.topic.findMany({ where: { name: { in: names } } })).map(({ name, id }) => [name, id]));
  // In one order for everybody, so that two saves with the same new keywords wait for each other in turn.
  for (const name of names.filter((one) => !known.has(one)).toSorted()) known.set(name, await makeTopic(tx, name));
  return names.flatMap((name) => known.get(name) ?? []);
}

async function makeTopic(tx: Tx, name: string): Promise<number> {
  const slug = slugFrom(name) || "topic";
  for (let attempt = 1; ; attempt++) {
    // Loses quietly to another save's same name or address: then it is found, or the next address is tried.
    await tx.topic.createMany({ data: { name, slug: numbered(slug, attempt) }, skipDuplicates: true });
    expireTopic(tx, numbered(slug, attempt));
    const topic = await tx.topic.findUnique({ where: { name } });
    if (topic) return topic.id;
  }
}
