import { randomUUID } from "node:crypto";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { makePublishedArticle, paragraph } from "./articles.ts";
import { makeChannel } from "./channels.ts";
import { makePlaceTree } from "./places.ts";

/** An initiative of a community, with a published report on it that says these sentences, each in a paragraph of its own. */
export async function makeInitiative(editor: Actor, ...sentences: string[]) {
  const places = await makePlaceTree();
  const channel = await makeChannel();
  const initiative = await db().initiative.create({ data: { slug: `initiative-${randomUUID().slice(0, 8)}`, name: "楼道议事会", placeId: places.community.id } });
  const about = { channelId: channel.id, placeIds: [places.community.id], initiativeIds: [initiative.id] };
  const report = await makePublishedArticle(editor, { ...about, body: { version: 1, blocks: sentences.map(paragraph) } });
  return { ...initiative, places, report, about };
}
