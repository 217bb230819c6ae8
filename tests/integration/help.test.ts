import { expect, it } from "vitest";
import { db } from "../../lib/db.ts";
import { ownTour } from "../../lib/help/editor-queries.ts";
import { bringTourBack, markTour } from "../../lib/help/mark-tour.ts";
import { makeArticle } from "../factories/articles.ts";
import { makeUser } from "../factories/people.ts";

it("ticks off what a newcomer does, for them alone", async () => {
  const [newcomer, other] = [await makeUser("CORRESPONDENT"), await makeUser("CORRESPONDENT")];
  expect(await ownTour(newcomer)).toMatchObject({ done: 0, hidden: false, draftId: null });
  const { articleId } = await makeArticle(newcomer, { title: "" });
  expect(await ownTour(newcomer)).toMatchObject({ done: 0, draftId: articleId });
  const second = await makeArticle(newcomer, { title: "第一篇" });
  await markTour(newcomer, "preview");
  const { tasks, draftId } = await ownTour(newcomer);
  expect(tasks.filter(({ done }) => done).map(({ task }) => task)).toEqual(["draft", "preview"]);
  expect(draftId).toBe(second.articleId);
  expect(await ownTour(other)).toMatchObject({ done: 0 });
});

it("is put away and brought back, each written down once", async () => {
  const person = await makeUser("EDITOR");
  await markTour(person, "hidden");
  await markTour(person, "hidden");
  expect((await ownTour(person)).hidden).toBe(true);
  await bringTourBack(person);
  await bringTourBack(person);
  expect((await ownTour(person)).hidden).toBe(false);
  const events = await db().auditEvent.findMany({ where: { actorId: person.id, action: { startsWith: "tour." } }, orderBy: { id: "asc" }, select: { action: true } });
  expect(events.map(({ action }) => action)).toEqual(["tour.marked", "tour.brought-back"]);
});
