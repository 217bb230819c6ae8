import { randomBytes } from "node:crypto";
import { record } from "../../lib/audit/record.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { actorOf } from "../../lib/auth/actor-of.ts";
import type { Tx } from "../../lib/db.ts";
import { db } from "../../lib/db.ts";
import { siteSettingsSchema } from "../../lib/settings/schema.ts";
import { hashPassword } from "../../lib/users/password.ts";
import { initiatives } from "./initiatives.ts";
import { organisations } from "./organisations.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";
import type { DemoChannel, DemoPart, DemoPlace } from "./structure.ts";
import { series } from "./series.ts";
import { channels, places } from "./structure.ts";

const login = "demo-desk";

/** In one transaction: the desk that signs for the reports, and the ground they stand on. */
export async function beginDemo(): Promise<void> {
  // Nobody signs in as the desk: its password is thrown away here, and the account is closed.
  const passwordHash = await hashPassword(randomBytes(32).toString("base64url"));
  await db().$transaction(
    async (tx) => {
      await tx.user.create({ data: { login, name: `${settings.siteName} 编辑部`, grants: { create: { role: "EDITOR" } }, passwordHash, deactivatedAt: new Date() } });
      await tx.siteSettings.create({ data: { data: siteSettings() } });
      const placeIds = await makePlaces(tx, places);
      await makeChannels(tx, channels);
      await makeOrganisations(tx, placeIds);
      await makeInitiatives(tx, placeIds);
      await tx.permittedSource.createMany({ data: sources });
      await tx.series.createMany({ data: series.map(({ slug, title, editorsNote }) => ({ slug, title, editorsNote })) });
      await record(tx, null, { action: "demo.begun", subject: ["site", 0] });
      console.log(`  ${placeIds.size} places, ${initiatives.length} initiatives`);
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
}

export async function demoDesk(): Promise<Actor> {
  const { id } = await db().user.findUniqueOrThrow({ where: { login }, select: { id: true } });
  return actorOf(id);
}

function siteSettings() {
  const { contactEmail, contactPhone, contactAddress, icpLicence, policeLicence, newsLicence, demoBanner, ...rest } = settings;
  return siteSettingsSchema.parse({
    ...rest,
    contact: { mail: contactEmail, phone: contactPhone, address: contactAddress },
    licences: { icp: icpLicence, police: policeLicence, news: newsLicence },
    banner: demoBanner,
    secondFactorRoles: [],
  });
}

type Parent = { id: number; path: string };
const pathBelow = (parent: Parent | undefined, slug: string) => (parent ? `${parent.path}/${slug}` : slug);

/** Answers ids by path. Further parents are tied when all places are there. */
async function makePlaces(tx: Tx, all: DemoPlace[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const straddling: { placeId: number; paths: string[] }[] = [];
  const make = async (siblings: DemoPlace[], parent?: Parent): Promise<void> => {
    for (const [position, { alsoUnder = [], children = [], ...place }] of siblings.entries()) {
      const path = pathBelow(parent, place.slug);
      const { id } = await tx.place.create({ data: { ...place, path, position, parentId: parent?.id ?? null } });
      ids.set(path, id);
      if (alsoUnder.length > 0) straddling.push({ placeId: id, paths: alsoUnder });
      await make(children, { id, path });
    }
  };
  await make(all);
  const ties = straddling.flatMap(({ placeId, paths }) => paths.map((path) => ({ placeId, parentId: known(ids, path) })));
  await tx.placeSecondaryParent.createMany({ data: ties });
  return ids;
}

async function makeChannels(tx: Tx, siblings: DemoChannel[], parent?: Parent): Promise<void> {
  for (const [position, { children = [], slug, name, summary }] of siblings.entries()) {
    const path = pathBelow(parent, slug);
    // The reports of the demonstration were published elsewhere long ago: here nobody can review them any more.
    const before = { reviews: 0, proofreadings: 0 };
    const { id } = await tx.channel.create({ data: { slug, name, summary, path, position, parentId: parent?.id ?? null, ...before } });
    await makeChannels(tx, children, { id, path });
  }
}

/**
 * From now on the main news go through all three reviews, another channel and those below it through a single one, and the others none, so that
 * one person who tries the demonstration can still publish something alone.
 */
export async function askForReviews(tx: Tx): Promise<void> {
  for (const { slug, reviews = 0 } of channels) {
    await tx.channel.updateMany({ where: { OR: [{ path: slug }, { path: { startsWith: `${slug}/` } }] }, data: { reviews, proofreadings: reviews } });
  }
}

/** In the order in which they are written down. */
export async function makeOrganisations(tx: Tx, placeIds: Map<string, number>): Promise<void> {
  const data = organisations.map(({ place, ...organisation }, position) => ({ ...organisation, placeId: known(placeIds, place), position }));
  await tx.organisation.createMany({ data });
}

async function makeInitiatives(tx: Tx, placeIds: Map<string, number>): Promise<void> {
  for (const { place, parts, ...initiative } of initiatives) {
    const { id } = await tx.initiative.create({ data: { ...initiative, placeId: known(placeIds, place) } });
    await makeParts(tx, id, parts, null);
  }
}

async function makeParts(tx: Tx, initiativeId: number, parts: DemoPart[], parentId: number | null): Promise<void> {
  for (const [position, { parts: below = [], ...part }] of parts.entries()) {
    const { id } = await tx.initiativePart.create({ data: { ...part, initiativeId, parentId, position } });
    await makeParts(tx, initiativeId, below, id);
  }
}

/** What the demonstration names must exist in it. */
export function known<T>(all: ReadonlyMap<string, T>, name: string): T {
  const found = all.get(name);
  if (found === undefined) throw new Error(`The demonstration names “${name}”, which it does not have.`);
  return found;
}
