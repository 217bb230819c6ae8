import { randomBytes } from "node:crypto";
import { beforeAll, expect, it, vi } from "vitest";
import { createArticle } from "../../lib/articles/create-article.ts";
import { articleAt } from "../../lib/articles/queries.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { initiativesToEdit } from "../../lib/initiatives/editor-queries.ts";
import { loadArticles } from "../../prisma/demo/load-articles.ts";
import { loadRecords } from "../../prisma/demo/load-records.ts";
import { beginDemo, demoDesk } from "../../prisma/demo/load-structure.ts";
import { scenes } from "../../prisma/demo/structure.ts";
import { series } from "../../prisma/demo/series.ts";

let desk: Actor;
const photos = new Map<string, number>();

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  await beginDemo();
  desk = await demoDesk();
  const data = { format: "jpeg", bytes: 1, width: 3, height: 2, variants: { jpeg: [3], webp: [3] }, createdById: desk.id };
  for (const scene of scenes) photos.set(scene, (await db().photo.create({ data: { ...data, hash: randomBytes(32).toString("hex") } })).id);
});

const counts = async () => ({
  articles: await db().article.count(),
  revisions: await db().revision.count(),
  listings: await db().listing.count(),
  corrections: await db().correction.count(),
  events: await db().auditEvent.count({ where: { NOT: { action: { in: ["article.created", "article.deleted"] } } } }),
});

it("writes every report as the rules want it, and cleans up after a go that was cut off", async () => {
  const cutOff = await createArticle(desk);
  const loaded = await loadArticles(desk, photos);
  expect(loaded).toBeGreaterThanOrEqual(30);
  expect(await db().article.count({ where: { state: { not: "DRAFT" } } })).toBe(loaded);
  expect(await db().article.count({ where: { id: cutOff.articleId } })).toBe(0);
  for (const { slug, articles } of series) expect(await db().article.count({ where: { slug: { in: articles }, state: "PUBLISHED" } }), slug).toBe(articles.length);

  const before = await counts();
  await loadArticles(desk, photos);
  expect(await counts()).toEqual(before);
}, 120_000);

it("keeps records of every initiative, each citing what its reports say now; a second go changes nothing", async () => {
  await loadRecords(desk);
  const rows = await initiativesToEdit(desk);
  expect(rows.map(({ status, unsure }) => [status !== null, unsure])).toEqual(rows.map(() => [true, 0]));
  expect((await initiativesToEdit(desk)).find(({ name }) => name === "“三措并举”")?.status).toBe("PROPOSED");
  const kept = async () => [await db().milestone.count(), await db().figure.count(), await db().venue.count(), await db().method.count(), await db().initiativeMethod.count()];
  const before = await kept();
  await loadRecords(desk);
  expect(await kept()).toEqual(before);
}, 120_000);

it("has reports that were corrected and withdrawn in public", async () => {
  const withdrawn = await db().article.findFirstOrThrow({ where: { state: "WITHDRAWN" } });
  expect(await articleAt(withdrawn.slug)).toMatchObject({ kind: "withdrawn", reason: withdrawn.withdrawalReason });
  expect(await db().correction.count()).toBeGreaterThan(0);
});

it("lets nobody sign in as its desk", async () =>
  expect((await db().user.findUniqueOrThrow({ where: { id: desk.id } })).deactivatedAt).not.toBeNull());
