import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Actor } from "../../../lib/auth/actor.ts";
import { channelsAbove } from "../../../lib/channels/editor-queries.ts";
import { db } from "../../../lib/db.ts";
import { finishPhotoJobs } from "../../../lib/photos/jobs.ts";
import { upload } from "../../../lib/photos/upload.ts";
import { placesAbove } from "../../../lib/places/editor-queries.ts";
import { slugFrom } from "../../../lib/articles/slug.ts";
import { beginDemo, demoDesk } from "../../../prisma/demo/load-structure.ts";
import { scenes } from "../../../prisma/demo/structure.ts";
import { exitOf, start } from "../../support/children.ts";
import { root } from "../../support/paths.ts";
import type { Ground } from "./plan.ts";
import { matters } from "./words.ts";

/** The demonstration's places, channels and initiatives, without its reports; topics, and a dozen of its pictures, are added. */
export async function layGround(drawings: string): Promise<{ actor: Actor; ground: Ground }> {
  await beginDemo();
  const actor = await demoDesk();
  await db().topic.createMany({ data: matters.map(({ topic }) => ({ name: topic, slug: slugFrom(topic) })) });
  const topics = new Map((await db().topic.findMany()).map(({ name, id }) => [name, id]));
  return { actor, ground: { places: await places(), channels: await channels(), topics, photoIds: await photos(actor, drawings) } };
}

/** Only of the invented city: nothing is invented about real places. */
async function places(): Promise<Ground["places"]> {
  const rows = await db().place.findMany({
    where: { path: { startsWith: "yunlan/" }, kind: "COMMUNITY" },
    orderBy: { id: "asc" },
    select: { id: true, name: true, initiatives: { select: { id: true } } },
  });
  return Promise.all(
    rows.map(async ({ id, name, initiatives }) => ({ id, name, above: await placesAbove(db(), [id]), initiativeIds: initiatives.map((one) => one.id) })),
  );
}

async function channels(): Promise<Ground["channels"]> {
  const rows = await db().channel.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  return Promise.all(rows.map(async ({ id }) => ({ id, above: await channelsAbove(db(), id) })));
}

/** Drawn in a process of their own, since this one refuses SVG once it has taken a photo in. */
async function photos(actor: Actor, folder: string): Promise<number[]> {
  const drawing = start(process.execPath, [join(root, "prisma/demo/draw.ts"), folder, ...scenes.slice(0, 12)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = exitOf(drawing);
  const ids: number[] = [];
  for await (const file of drawing.stdout ? createInterface({ input: drawing.stdout }) : []) {
    const result = await upload(actor, createReadStream(file));
    if (!result.ok) throw new Error(`The picture ${file} was refused: ${result.message}`);
    ids.push(result.photo.id);
  }
  if ((await ended) !== 0) throw new Error("Drawing the pictures failed");
  await finishPhotoJobs();
  return ids;
}
