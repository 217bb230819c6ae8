import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../lib/auth/actor.ts";
import { problemsFor } from "../../lib/dashboard/problems.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { addInitiative } from "../../lib/initiatives/add-initiative.ts";
import { applyMethods } from "../../lib/initiatives/apply-methods.ts";
import { removeRecord, saveRecord } from "../../lib/initiatives/change-record.ts";
import { deleteInitiative } from "../../lib/initiatives/delete-initiative.ts";
import { editInitiative } from "../../lib/initiatives/edit-initiative.ts";
import { initiativeToEdit, initiativesToEdit } from "../../lib/initiatives/editor-queries.ts";
import { milestones } from "../../lib/initiatives/milestones.ts";
import { saveParts } from "../../lib/initiatives/save-parts.ts";
import { removeVenue } from "../../lib/venues/remove-venue.ts";
import { saveVenue } from "../../lib/venues/save-venue.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeInitiative } from "../factories/initiatives.ts";
import { makeUser } from "../factories/people.ts";

type Initiative = Awaited<ReturnType<typeof makeInitiative>>;
let here: Initiative, elsewhere: Initiative;
let ofStreet: Actor, ofChannel: Actor, chief: Actor;
const sentence = "议事会每周开一次。";

beforeAll(async () => {
  const editor = await makeUser("EDITOR");
  [here, elsewhere] = [await makeInitiative(editor, sentence), await makeInitiative(editor, sentence)];
  ofStreet = await makeUser("EDITOR", { placeId: here.places.street.id });
  ofChannel = await makeUser("EDITOR", { channelId: (await makeChannel()).id });
  chief = await makeUser("EDITOR_IN_CHIEF");
});

const words = { name: "楼道议事会", summary: "每周一次。" };
const venue = ({ placeId, report }: Initiative) => ({ name: "议事角", placeId, address: "桥头路1号", hours: "", phone: "", articleId: report.articleId, quote: sentence });
const milestone = ({ report }: Initiative) => ({ text: "开了第一次", date: "", status: null, articleId: report.articleId, quote: sentence });
const attempts = (actor: Actor, one: Initiative): Record<string, () => Promise<unknown>> => ({
  read: () => initiativeToEdit(actor, one.id),
  add: () => addInitiative(actor, { name: "新项目", slug: `new-${crypto.randomUUID().slice(0, 8)}`, placeId: one.placeId, summary: "" }),
  edit: () => editInitiative(actor, { id: one.id, start: { name: "楼道议事会", summary: "" }, words }),
  parts: () => saveParts(actor, { id: one.id, start: [], parts: [] }),
  methods: () => applyMethods(actor, { id: one.id, start: [], methodIds: [] }),
  milestone: () => saveRecord(actor, milestones, { initiativeId: one.id, id: null, start: null, words: milestone(one) }),
  venue: () => saveVenue(actor, { initiativeId: one.id, id: null, start: null, words: venue(one) }),
  ownVenue: () => saveVenue(actor, { initiativeId: null, id: null, start: null, words: venue(one) }),
  delete: () => deleteInitiative(actor, one.id),
});

it("whoever is limited to a place keeps what lies there, and is refused elsewhere in everything", async () => {
  for (const [name, act] of Object.entries(attempts(ofStreet, elsewhere))) await expect(act(), name).rejects.toThrow(NotAllowed);
  for (const [name, act] of Object.entries(attempts(ofStreet, here))) await expect(act(), name).resolves.toBeDefined();
  expect(await db().auditEvent.count({ where: { actorId: ofStreet.id, subjectType: "initiative", subjectId: elsewhere.id } })).toBe(0);
});

it("nor removes records and venues elsewhere, nor brings a venue of a place there", async () => {
  await attempts(chief, elsewhere)["milestone"]?.();
  await attempts(chief, elsewhere)["venue"]?.();
  const { id } = await db().milestone.findFirstOrThrow({ where: { initiativeId: elsewhere.id } });
  await expect(removeRecord(ofStreet, milestones, { initiativeId: elsewhere.id, id, start: milestone(elsewhere) })).rejects.toThrow(NotAllowed);
  const there = await db().venue.findFirstOrThrow({ where: { initiativeId: elsewhere.id } });
  await expect(removeVenue(ofStreet, { initiativeId: elsewhere.id, id: there.id, start: venue(elsewhere) })).rejects.toThrow(NotAllowed);
  await attempts(chief, here)["ownVenue"]?.();
  const own = await db().venue.findFirstOrThrow({ where: { initiativeId: null, placeId: here.placeId } });
  const moved = { ...venue(here), placeId: elsewhere.placeId };
  await expect(saveVenue(ofStreet, { initiativeId: null, id: own.id, start: venue(here), words: moved })).rejects.toThrow(NotAllowed);
});

it("the lists have what one keeps; a channel limits nobody", async () => {
  const listed = async (actor: Actor) => (await initiativesToEdit(actor)).map(({ id }) => id).filter((id) => [here.id, elsewhere.id].includes(id));
  expect(await listed(ofStreet)).toEqual([here.id]);
  for (const actor of [ofChannel, chief]) expect((await listed(actor)).toSorted()).toEqual([here.id, elsewhere.id].toSorted());
  await expect(attempts(ofChannel, elsewhere)["edit"]?.()).resolves.toMatchObject({ outcome: "saved" });
  const told = async (actor: Actor) => {
    const inTenYears = new Date(Date.now() + 3650 * 86_400_000);
    return (await problemsFor(actor, inTenYears)).filter(({ kind }) => kind === "silent").map(({ href }) => href);
  };
  expect(await told(ofStreet)).toContain(`/editor/initiatives/${here.id}`);
  expect(await told(ofStreet)).not.toContain(`/editor/initiatives/${elsewhere.id}`);
});
