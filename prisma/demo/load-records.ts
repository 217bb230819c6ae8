import { bodySchema } from "../../lib/articles/body.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { sentencesOf } from "../../lib/citations/citation.ts";
import { db } from "../../lib/db.ts";
import { applyMethods } from "../../lib/initiatives/apply-methods.ts";
import { saveRecord } from "../../lib/initiatives/change-record.ts";
import { figures } from "../../lib/initiatives/figures.ts";
import { milestones } from "../../lib/initiatives/milestones.ts";
import { addMethod } from "../../lib/methods/add-method.ts";
import { saveSteps } from "../../lib/methods/save-steps.ts";
import { saveVenue } from "../../lib/venues/save-venue.ts";
import { methods } from "./initiatives-methods.ts";
import { records } from "./initiatives-records.ts";
import type { DemoSource } from "./initiatives-records.ts";
import { known } from "./load-structure.ts";

type Citation = { articleId: number; quote: string };

/** What is on record of each initiative, kept as an editor would; what an earlier go left is written anew. */
export async function loadRecords(actor: Actor): Promise<void> {
  const methodIds = await loadMethods(actor);
  const placeIds = new Map((await db().place.findMany({ select: { path: true, id: true } })).map(({ path, id }) => [path, id]));
  const initiatives = await db().initiative.findMany({ orderBy: { id: "asc" }, select: { id: true, slug: true } });
  for (const { id: initiativeId, slug } of initiatives) {
    const record = records[slug];
    if (!record) continue;
    const added = { initiativeId, id: null, start: null };
    const { methods: applied = [] } = record;
    await applyMethods(actor, { id: initiativeId, start: await appliedTo(initiativeId), methodIds: applied.map((name) => known(methodIds, name)) });
    await db().$transaction([
      db().venue.deleteMany({ where: { initiativeId } }), db().figure.deleteMany({ where: { initiativeId } }), db().milestone.deleteMany({ where: { initiativeId } }),
    ]);
    for (const { article, says, place, name, address = "", hours = "", phone = "" } of record.venues ?? []) {
      const source = article && says ? await citation({ article, says }) : { articleId: null, quote: "" };
      passed(await saveVenue(actor, { ...added, words: { name, placeId: known(placeIds, place), address, hours, phone, ...source } }));
    }
    for (const { metric, value, unit = "", qualifier = null, scope = "", asOf, ...source } of record.figures ?? []) {
      passed(await saveRecord(actor, figures, { ...added, words: { metric, value: String(value), unit, qualifier, scope, asOf, ...(await citation(source)) } }));
    }
    for (const { date, text, status = null, ...source } of record.milestones) {
      passed(await saveRecord(actor, milestones, { ...added, words: { date, text, status, ...(await citation(source)) } }));
    }
  }
}

const appliedTo = async (initiativeId: number) => (await db().initiativeMethod.findMany({ where: { initiativeId } })).map(({ methodId }) => methodId);

async function loadMethods(actor: Actor): Promise<Map<string, number>> {
  for (const { steps, ...words } of methods) {
    const added = await addMethod(actor, words);
    if (added.ok) await saveSteps(actor, { id: added.value.id, start: [], steps });
  }
  return new Map((await db().method.findMany({ select: { slug: true, id: true } })).map(({ slug, id }) => [slug, id]));
}

/** The one sentence that holds the words. */
async function citation({ article: slug, says }: DemoSource): Promise<Citation> {
  const article = await db().article.findUnique({ where: { slug }, select: { id: true, live: { select: { lead: true, body: true } } } });
  if (!article?.live) throw new Error(`The demonstration cites ${slug}, which readers cannot see.`);
  const [quote, ...others] = sentencesOf({ lead: article.live.lead, body: bodySchema.parse(article.live.body) }).filter((sentence) => sentence.includes(says));
  if (!quote || others.length > 0) throw new Error(`The demonstration cites “${says}” from ${slug}, where ${quote ? "several sentences say so" : "no sentence does"}.`);
  return { articleId: article.id, quote };
}

function passed(result: { outcome: string }): void {
  if (result.outcome !== "saved") throw new Error(`The demonstration's record does not pass: ${JSON.stringify(result)}`);
}
