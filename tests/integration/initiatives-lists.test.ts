import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { takeBack } from "../../lib/articles/take-back.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { addInitiative } from "../../lib/initiatives/add-initiative.ts";
import { applyMethods } from "../../lib/initiatives/apply-methods.ts";
import { deleteInitiative } from "../../lib/initiatives/delete-initiative.ts";
import { initiativeToEdit } from "../../lib/initiatives/editor-queries.ts";
import { initiativeAt, initiativeCards } from "../../lib/initiatives/queries.ts";
import { saveParts } from "../../lib/initiatives/save-parts.ts";
import { savePartsSchema } from "../../lib/initiatives/schema.ts";
import { addMethod } from "../../lib/methods/add-method.ts";
import { deleteMethod } from "../../lib/methods/delete-method.ts";
import { editMethod } from "../../lib/methods/edit-method.ts";
import { methodToEdit, methodsToEdit } from "../../lib/methods/editor-queries.ts";
import { methodAt, methodCards } from "../../lib/methods/queries.ts";
import { saveSteps } from "../../lib/methods/save-steps.ts";
import { venuesToEdit } from "../../lib/venues/editor-queries.ts";
import { venuesOf, venuesOfInitiative } from "../../lib/venues/queries.ts";
import { removeVenue } from "../../lib/venues/remove-venue.ts";
import { saveVenue } from "../../lib/venues/save-venue.ts";
import type { VenueWords } from "../../lib/venues/schema.ts";
import { makeInitiative } from "../factories/initiatives.ts";
import { makeUser } from "../factories/people.ts";

const says = "七点半议事厅开门了。";

let editor: Actor;
let council: Awaited<ReturnType<typeof makeInitiative>>;
let since: number;

const expired = async () => (await db().pageExpiry.findMany({ where: { number: { gt: since } }, orderBy: { number: "asc" } })).map((row) => row.tags.sort());
const actions = async () => (await db().auditEvent.findMany({ where: { actorId: editor.id }, orderBy: { id: "asc" } })).map(({ action }) => action).filter((action) => !action.startsWith("article."));

beforeEach(async () => {
  editor = await makeUser("EDITOR");
  council = await makeInitiative(editor, says);
  since = (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number;
});

describe("parts", () => {
  const part = (label: string, inner = false) => ({ label, title: `${label}的标题`, text: "", inner });
  const list = [part("聚"), part("议"), part("第一步", true), part("第二步", true)];
  const save = (start: unknown[], parts = list) => saveParts(editor, { id: council.id, start, parts });

  it("stand in their order, one within another", async () => {
    expect(await save([])).toEqual({ outcome: "saved", list });
    expect((await initiativeAt(council.slug))?.parts.map(({ label, parts }) => [label, parts.map((inner) => inner.label)])).toEqual([["聚", []], ["议", ["第一步", "第二步"]]]);
    expect((await initiativeToEdit(editor, council.id))?.parts).toEqual(list);
    expect(await expired()).toEqual([[`record:${council.id}`]]);
    expect(await save(list, list)).toMatchObject({ outcome: "saved" });
    expect(await actions()).toEqual(["initiative.parts-edited"]);
  });

  it("are refused where others changed them since", async () => {
    await save([]);
    expect(await save([], [part("我的")])).toEqual({ outcome: "stale" });
    expect((await initiativeToEdit(editor, council.id))?.parts).toEqual(list);
  });

  it("a first one is within none", () => {
    const parsed = (parts: unknown) => savePartsSchema.safeParse({ id: council.id, start: [], parts });
    expect(parsed([part("聚", true)]).error?.issues[0]?.path).toEqual(["parts"]);
    expect(parsed([part("")]).error?.issues[0]?.path).toEqual(["parts", 0, "label"]);
    expect(parsed(list).success).toBe(true);
  });
});

describe("a method", () => {
  const words = () => ({ name: "书记沙龙", slug: `shalong-${randomUUID().slice(0, 8)}`, summary: "坐到一起谈。" });
  async function method() {
    const given = words();
    const added = await addMethod(editor, given);
    if (!added.ok) throw new Error(added.message);
    return { ...given, id: added.value.id };
  }

  it("is run by whoever applies it, since the first thing known; a name is not an identity", async () => {
    const [salon, namesake] = [await method(), await method()];
    const other = await makeInitiative(editor, says);
    since = (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number;
    expect(await applyMethods(editor, { id: council.id, start: [], methodIds: [salon.id] })).toEqual({ outcome: "saved", list: [salon.id] });
    expect(await expired()).toEqual([[`applied:${salon.id}`, `record:${council.id}`]]);
    await applyMethods(editor, { id: other.id, start: [], methodIds: [salon.id] });

    expect((await methodAt(salon.slug))?.initiatives).toHaveLength(2);
    expect((await methodAt(salon.slug))?.initiatives[0]).toMatchObject({ since: { by: "report" } });
    expect((await methodAt(namesake.slug))?.initiatives).toEqual([]);
    expect((await methodCards()).find(({ href }) => href === `/methods/${salon.slug}`)?.places).toHaveLength(2);
    expect(await initiativeCards({ methodId: salon.id, placeIds: [council.placeId] })).toMatchObject([{ href: `/initiatives/${council.slug}` }]);
    expect((await initiativeAt(council.slug))?.methods).toEqual([{ name: "书记沙龙", href: `/methods/${salon.slug}`, summary: "坐到一起谈。" }]);

    expect(await applyMethods(editor, { id: council.id, start: [], methodIds: [] })).toEqual({ outcome: "stale" });
    expect(await applyMethods(editor, { id: council.id, start: [salon.id], methodIds: [] })).toMatchObject({ outcome: "saved" });
    expect((await methodsToEdit(editor)).find(({ id }) => id === salon.id)?.initiatives).toBe(1);
  });

  it("has an address of its own", async () => {
    const { name, slug, summary } = await method();
    expect(await addMethod(editor, { name, slug, summary })).toMatchObject({ ok: false, issues: [{ field: "slug" }] });
    expect(await expired()).toEqual([["methods"]]);
    expect(await methodAt("nowhere")).toBeNull();
  });

  it("takes new words and steps, and refuses stale ones", async () => {
    const { id, slug, name, summary } = await method();
    since = (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number;
    const start = { name, summary };
    const renamed = { name: "楼组沙龙", summary };
    const steps = [{ label: "一", title: "征集", text: "" }, { label: "二", title: "论证", text: "" }];
    expect(await editMethod(editor, { id, start, words: renamed })).toEqual({ outcome: "saved", words: renamed });
    expect(await editMethod(editor, { id, start, words: { ...start, name: "别的" } })).toMatchObject({ outcome: "stale", contested: ["name"] });
    expect(await saveSteps(editor, { id, start: [], steps })).toEqual({ outcome: "saved" });
    expect(await saveSteps(editor, { id, start: [], steps: [] })).toEqual({ outcome: "stale" });
    expect(await methodAt(slug)).toMatchObject({ name: "楼组沙龙", steps });
    expect(await methodToEdit(editor, id)).toMatchObject({ words: renamed, steps });
    expect(await expired()).toEqual([[`method:${id}`], [`method:${id}`]]);
    expect(await actions()).toEqual(["method.added", "method.edited", "method.steps-edited"]);
  });
});

describe("a venue", () => {
  const hall = (over: Partial<VenueWords> = {}): VenueWords => ({ name: "七点半议事厅", placeId: council.placeId, address: "3号楼", hours: "19:30起", phone: "", articleId: null, quote: "", ...over });
  const add = (words = hall()) => saveVenue(editor, { initiativeId: council.id, id: null, start: null, words });
  const idOf = async () => (await db().venue.findFirstOrThrow({ where: { initiativeId: council.id } })).id;

  it("is shown by its place, the places above and its initiative, also without a report", async () => {
    expect(await add()).toMatchObject({ outcome: "saved" });
    const [venue] = await venuesOf([council.placeId]);
    expect(venue).toMatchObject({ name: "七点半议事厅", address: "3号楼", source: null, initiative: { href: `/initiatives/${council.slug}` } });
    expect(await venuesOfInitiative(council.id)).toEqual([venue]);
    expect(await venuesOf([council.places.neighbour.id])).toEqual([]);
    expect(await expired()).toEqual([[`initiative-venues:${council.id}`, `venues:${council.placeId}`]]);
  });

  it("cites what a report says, or is refused; and outlives the report", async () => {
    const { articleId } = council.report;
    expect(await add(hall({ articleId, quote: "没有这句。" }))).toMatchObject({ outcome: "refused", issues: [{ field: "quote" }] });
    expect(await add(hall({ articleId, quote: says }))).toMatchObject({ outcome: "saved" });
    expect(await venuesOf([council.placeId])).toMatchObject([{ source: { quote: says, standing: "stands" } }]);
    await takeBack(await makeUser("SECTION_HEAD"), articleId);
    expect(await venuesOf([council.placeId])).toMatchObject([{ name: "七点半议事厅", source: null }]);
    expect(await venuesToEdit(editor, { initiativeId: council.id })).toMatchObject([{ source: { standing: "gone" } }]);
  });

  it("may be its place's own", async () => {
    expect(await saveVenue(editor, { initiativeId: null, id: null, start: null, words: hall() })).toMatchObject({ outcome: "saved" });
    const [venue] = await venuesToEdit(editor, { placeId: council.placeId, initiativeId: null });
    expect(venue).toMatchObject({ words: hall() });
    expect(await venuesOf([council.placeId])).toMatchObject([{ initiative: null }]);
    expect(await expired()).toEqual([[`venues:${council.placeId}`]]);
    await expect(removeVenue(editor, { initiativeId: council.id, id: venue!.id, start: hall() })).rejects.toThrow(NotFound);
    expect(await removeVenue(editor, { initiativeId: null, id: venue!.id, start: hall() })).toBe(true);
  });

  it("moves: the pages of both places are let go of", async () => {
    await add();
    since = (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number;
    const words = hall({ placeId: council.places.neighbour.id });
    expect(await saveVenue(editor, { initiativeId: council.id, id: await idOf(), start: hall(), words })).toMatchObject({ outcome: "saved" });
    expect(await expired()).toEqual([[`initiative-venues:${council.id}`, `venues:${council.placeId}`, `venues:${council.places.neighbour.id}`].sort()]);
  });

  it("is not changed or removed unseen", async () => {
    await add();
    const id = await idOf();
    await db().venue.update({ where: { id }, data: { hours: "20:00起" } });
    expect(await saveVenue(editor, { initiativeId: council.id, id, start: hall(), words: hall({ hours: "全天" }) })).toMatchObject({ outcome: "stale", contested: ["hours"] });
    expect(await removeVenue(editor, { initiativeId: council.id, id, start: hall() })).toBe(false);
    expect(await removeVenue(editor, { initiativeId: council.id, id, start: hall({ hours: "20:00起" }) })).toBe(true);
    expect(await venuesOf([council.placeId])).toEqual([]);
    expect(await actions()).toEqual(["venue.added", "venue.removed"]);
  });
});

it("correspondents keep nothing of it, and what is not there is not found", async () => {
  const actor = await makeUser("CORRESPONDENT");
  const words: VenueWords = { name: "厅", placeId: council.placeId, address: "", hours: "", phone: "", articleId: null, quote: "" };
  const attempts = (by: Actor, id: number) => [
    () => saveParts(by, { id, start: [], parts: [] }),
    () => applyMethods(by, { id, start: [], methodIds: [] }),
    () => editMethod(by, { id, start: { name: "", summary: "" }, words: { name: "", summary: "" } }),
    () => saveSteps(by, { id, start: [], steps: [] }),
    () => saveVenue(by, { initiativeId: id, id, start: words, words }),
    () => removeVenue(by, { initiativeId: id, id, start: words }),
  ];
  for (const attempt of attempts(actor, council.id)) await expect(attempt()).rejects.toThrow(NotAllowed);
  for (const attempt of attempts(editor, 999_999)) await expect(attempt()).rejects.toThrow(NotFound);
  await expect(addMethod(actor, { name: "甲", slug: "jia", summary: "" })).rejects.toThrow(NotAllowed);
  expect(await expired()).toEqual([]);
});

describe("adding and deleting", () => {
  const words = () => ({ name: "长者食堂", slug: `canteen-${randomUUID().slice(0, 8)}`, summary: "", placeId: council.places.community.id });

  it("an initiative is added to a place, on record; an address that is taken is refused", async () => {
    const made = words();
    const state = await addInitiative(editor, made);
    if (!state.ok) throw new Error(state.message);
    expect(await initiativeAt(made.slug)).toMatchObject({ id: state.value.id, name: "长者食堂", place: { name: council.places.community.name }, progress: null });
    expect([await expired(), await actions()]).toEqual([[["initiatives"]], ["initiative.added"]]);
    expect(await addInitiative(editor, made)).toMatchObject({ ok: false, issues: [{ field: "slug" }] });
    await expect(addInitiative(editor, { ...words(), placeId: 2 ** 30 })).rejects.toThrow(NotFound);
    expect(await actions()).toEqual(["initiative.added"]);
  });

  it("an empty one can be deleted with its parts, and its methods no longer name it", async () => {
    const state = await addInitiative(editor, words());
    const method = await addMethod(editor, { name: "四步协商", slug: `steps-${randomUUID().slice(0, 8)}`, summary: "" });
    if (!state.ok || !method.ok) throw new Error("not added");
    const { id } = state.value;
    await applyMethods(editor, { id, start: [], methodIds: [method.value.id] });
    await saveParts(editor, { id, start: [], parts: [{ label: "一", title: "提", text: "", inner: false }] });
    expect((await deleteMethod(editor, method.value.id)).ok).toBe(false);
    expect(await deleteInitiative(editor, id)).toEqual({ ok: true, value: undefined });
    expect((await expired()).at(-1)).toEqual([`applied:${method.value.id}`, `initiative:${id}`, "initiatives", `record:${id}`]);
    expect(await initiativeToEdit(editor, id)).toBeNull();
    expect((await deleteMethod(editor, method.value.id)).ok).toBe(true);
    expect((await expired()).at(-1)).toEqual([`method:${method.value.id}`, "methods"]);
    expect((await actions()).slice(-2)).toEqual(["initiative.deleted", "method.deleted"]);
    await expect(deleteMethod(editor, method.value.id)).rejects.toThrow(NotFound);
    await expect(deleteInitiative(editor, id)).rejects.toThrow(NotFound);
  });

  it("one that a text names, or that has something on record, stays", async () => {
    expect((await deleteInitiative(editor, council.id)).ok).toBe(false);
    const state = await addInitiative(editor, words());
    if (!state.ok) throw new Error("not added");
    await saveVenue(editor, { initiativeId: state.value.id, id: null, start: null, words: { name: "食堂", placeId: council.places.community.id, address: "", hours: "", phone: "", articleId: null, quote: "" } });
    expect((await deleteInitiative(editor, state.value.id)).ok).toBe(false);
    expect(await initiativeToEdit(editor, state.value.id)).not.toBeNull();
    expect(await actions()).not.toContain("initiative.deleted");
  });

  it("is the desk's, not a correspondent's", async () => {
    const writer = await makeUser("CORRESPONDENT");
    await expect(addInitiative(writer, words())).rejects.toThrow(NotAllowed);
    await expect(deleteInitiative(writer, council.id)).rejects.toThrow(NotAllowed);
    await expect(deleteMethod(writer, 1)).rejects.toThrow(NotAllowed);
  });
});
