import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../lib/auth/actor.ts";
import { addChannel } from "../../lib/channels/add-channel.ts";
import { editChannel } from "../../lib/channels/edit-channel.ts";
import { channelToEdit, channelsToEdit } from "../../lib/channels/editor-queries.ts";
import { db } from "../../lib/db.ts";
import type { Tx } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { editInitiative } from "../../lib/initiatives/edit-initiative.ts";
import { initiativeToEdit, initiativesToEdit } from "../../lib/initiatives/editor-queries.ts";
import { addPlace } from "../../lib/places/add-place.ts";
import { editPlace } from "../../lib/places/edit-place.ts";
import { placeToEdit, placesToEdit } from "../../lib/places/editor-queries.ts";
import type { AddPlace } from "../../lib/places/schema.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let chief: Actor;
let since: number;

/** What readers' pages were let go for, and what went on record, since the test began. */
const expired = async () => (await db().pageExpiry.findMany({ where: { number: { gt: since } }, orderBy: { number: "asc" } })).map((row) => row.tags);
const events = async () =>
  (await db().auditEvent.findMany({ where: { actorId: chief.id }, orderBy: { id: "asc" } })).map(({ action, subjectType, subjectId, detail }) => ({
    action,
    subject: [subjectType, subjectId],
    detail,
  }));
const nothingWritten = async () => {
  expect(await expired()).toEqual([]);
  expect(await events()).toEqual([]);
};

/** Saves while another's change is made but not committed yet; that is, as soon as saving has to wait for it. */
async function during<T>(change: (tx: Tx) => Promise<unknown>, save: () => Promise<T>): Promise<T> {
  const { saved } = await db().$transaction(async (tx) => {
    await change(tx);
    const saving = save();
    // On another connection: a transaction sees the activity of its first look only.
    const waiting = () => db().$queryRaw<unknown[]>`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(waiting, { timeout: 90_000 }).toHaveLength(1);
    return { saved: saving };
  });
  return saved;
}

beforeEach(async () => {
  chief = await makeUser("EDITOR_IN_CHIEF");
  since = (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number;
});

describe("a place", () => {
  const start = { name: "东园社区", shortName: null, aliases: [], summary: "" };
  const words = { name: "东园新社区", shortName: "东园", aliases: ["东园", "老东园"], summary: "在河的东边。" };
  const community = async () => (await makePlaceTree()).community;

  it("takes new words, on record with the former ones, and only its own pages go", async () => {
    const { id, path } = await community();
    expect(await editPlace(chief, { id, start, words })).toEqual({ outcome: "saved", words });
    expect(await placeToEdit(chief, id)).toMatchObject({ words, href: `/places/${path}`, trail: ["示例市", "示例区", "示例街道"] });
    expect(await expired()).toEqual([[`place:${id}`]]);
    expect(await events()).toEqual([{ action: "place.edited", subject: ["place", id], detail: { ...start, aliases: "" } }]);
  });

  it("records only what changed", async () => {
    const { id } = await community();
    await editPlace(chief, { id, start, words: { ...start, summary: "新的简介" } });
    expect(await events()).toEqual([{ action: "place.edited", subject: ["place", id], detail: { summary: "" } }]);
  });

  it("saved unchanged, nothing is written", async () => {
    const { id, updatedAt } = await community();
    expect(await editPlace(chief, { id, start, words: start })).toEqual({ outcome: "saved", words: start });
    expect((await db().place.findUniqueOrThrow({ where: { id } })).updatedAt).toEqual(updatedAt);
    await nothingWritten();
  });

  it("refuses a form opened before somebody's newer change, and says what is so now", async () => {
    const { id } = await community();
    const present = { ...start, name: "东苑社区" };
    await db().place.update({ where: { id }, data: present });
    expect(await editPlace(chief, { id, start, words })).toEqual({ outcome: "stale", present, contested: ["name"] });
    expect((await placeToEdit(chief, id))?.words).toEqual(present);
    await nothingWritten();
    expect(await editPlace(chief, { id, start: present, words })).toMatchObject({ outcome: "saved" });
  });

  it("waits for somebody who is changing it, and then sees that", async () => {
    const { id } = await community();
    const change = (tx: Tx) => tx.place.update({ where: { id }, data: { name: "东苑社区" } });
    expect(await during(change, () => editPlace(chief, { id, start, words }))).toMatchObject({ outcome: "stale", contested: ["name"] });
  });

  it("is added below another, the last there, and lists of places go", async () => {
    const { street, neighbour } = await makePlaceTree();
    await db().place.update({ where: { id: neighbour.id }, data: { position: 4 } });
    const added = await addPlace(chief, { kind: "COMMUNITY", name: "北园社区", slug: "beiyuan", parentId: street.id, aliases: ["北园"], summary: "" });
    if (!added.ok) throw new Error(added.message);
    const { id } = added.value;
    const path = `${street.path}/beiyuan`;
    expect(await db().place.findUnique({ where: { id } })).toMatchObject({ name: "北园社区", kind: "COMMUNITY", path, parentId: street.id, aliases: ["北园"], position: 5 });
    expect(await expired()).toEqual([["places"]]);
    expect(await events()).toEqual([{ action: "place.added", subject: ["place", id], detail: { kind: "COMMUNITY", name: "北园社区", path } }]);
    expect((await placesToEdit(chief)).find((row) => row.id === id)).toMatchObject({ trail: ["示例市", "示例区", "示例街道"], search: expect.stringContaining("bysq") });
  });

  it("is not added where the address is another's, or where no such place can be", async () => {
    const { street, community: taken } = await makePlaceTree();
    const wish: AddPlace = { kind: "COMMUNITY", name: "某社区", slug: taken.slug, parentId: street.id, aliases: [], summary: "" };
    expect(await addPlace(chief, wish)).toMatchObject({ ok: false, issues: [{ field: "slug", message: expect.stringContaining("东园社区") }] });
    expect(await addPlace(chief, { ...wish, slug: "mou", kind: "CITY" })).toMatchObject({ ok: false, issues: [{ field: "parentId" }] });
    expect(await addPlace(chief, { ...wish, slug: "mou", parentId: null })).toMatchObject({ ok: false, issues: [{ field: "parentId" }] });
    await expect(addPlace(chief, { ...wish, slug: "mou", parentId: 999_999 })).rejects.toThrow(NotFound);
    await nothingWritten();
  });

  it("of two who add the same at once, one is refused", async () => {
    const { street } = await makePlaceTree();
    const add = () => addPlace(chief, { kind: "COMMUNITY", name: "北园社区", slug: "beiyuan", parentId: street.id, aliases: [], summary: "" });
    expect((await Promise.all([add(), add()])).map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe("a channel", () => {
  /** Three beside each other, all at the same position as a careless import leaves them. */
  async function three() {
    const parent = await makeChannel("更新");
    const [first, second, third] = [await makeChannel("电梯", parent), await makeChannel("管网", parent), await makeChannel("停车", parent)];
    return { parent, first, second, third };
  }
  const names = async (parentId: number) =>
    (await db().channel.findMany({ where: { parentId }, orderBy: [{ position: "asc" }, { id: "asc" }] })).map((channel) => channel.name);

  it("takes new words and another position, on record with the former ones, and all channels go", async () => {
    const { parent, first, second, third } = await three();
    const start = { name: "停车", summary: "", follows: second.id };
    expect((await channelToEdit(chief, third.id))?.words).toEqual(start);
    const words = { name: "停车充电", summary: "停在哪儿。", follows: null };
    expect(await editChannel(chief, { id: third.id, start, words })).toEqual({ outcome: "saved", words });
    expect(await names(parent.id)).toEqual(["停车充电", "电梯", "管网"]);
    expect(await channelToEdit(chief, third.id)).toMatchObject({ words, trail: ["更新"], href: `/channels/${third.path}` });
    expect(await expired()).toEqual([["channels"]]);
    expect(await events()).toEqual([{ action: "channel.edited", subject: ["channel", third.id], detail: start }]);

    await editChannel(chief, { id: third.id, start: words, words: { ...words, follows: first.id } });
    expect(await names(parent.id)).toEqual(["电梯", "停车充电", "管网"]);
  });

  it("saved unchanged, nothing is written", async () => {
    const { first, second } = await three();
    const start = { name: "管网", summary: "", follows: first.id };
    expect(await editChannel(chief, { id: second.id, start, words: start })).toEqual({ outcome: "saved", words: start });
    await nothingWritten();
  });

  it("stays where others moved it meanwhile, when its form did not move it", async () => {
    const { parent, first, second, third } = await three();
    const start = { name: "停车", summary: "", follows: second.id };
    await editChannel(chief, { id: second.id, start: { name: "管网", summary: "", follows: first.id }, words: { name: "管网", summary: "", follows: null } });
    const outcome = await editChannel(chief, { id: third.id, start, words: { ...start, name: "停车充电" } });
    expect(outcome).toEqual({ outcome: "saved", words: { name: "停车充电", summary: "", follows: first.id } });
    expect(await names(parent.id)).toEqual(["管网", "电梯", "停车充电"]);
    expect((await events())[1]).toMatchObject({ detail: { name: "停车" } });
  });

  it("refuses a form opened before it was renamed or moved", async () => {
    const { first, second, third } = await three();
    const start = { name: "管网", summary: "", follows: first.id };
    await db().channel.update({ where: { id: second.id }, data: { name: "地下管网", position: -1 } });
    const present = { name: "地下管网", summary: "", follows: null };
    expect(await editChannel(chief, { id: second.id, start, words: { ...start, follows: third.id } })).toEqual({
      outcome: "stale",
      present,
      contested: ["name", "follows"],
    });
    await nothingWritten();
  });

  it("waits for somebody who is changing it, and then sees that", async () => {
    const { first: { id } } = await three();
    const start = { name: "电梯", summary: "", follows: null };
    const change = (tx: Tx) => tx.channel.update({ where: { id }, data: { name: "加装电梯" } });
    expect(await during(change, () => editChannel(chief, { id, start, words: { ...start, name: "新" } }))).toMatchObject({ outcome: "stale", contested: ["name"] });
  });

  it("does not follow a channel that stands elsewhere", async () => {
    const { first, parent } = await three();
    const start = { name: "电梯", summary: "", follows: null };
    await expect(editChannel(chief, { id: first.id, start, words: { ...start, name: "新", follows: parent.id } })).rejects.toThrow(NotFound);
    expect(await names(parent.id)).toContain("电梯");
    await nothingWritten();
  });

  it("is added below another, the last there, and not twice at one address", async () => {
    const { parent } = await three();
    const wish = { name: "路灯", slug: "ludeng", parentId: parent.id, summary: "" };
    const added = await addChannel(chief, wish);
    if (!added.ok) throw new Error(added.message);
    expect(await names(parent.id)).toEqual(["电梯", "管网", "停车", "路灯"]);
    const path = `${parent.path}/ludeng`;
    expect(await expired()).toEqual([["channels"]]);
    expect(await events()).toEqual([{ action: "channel.added", subject: ["channel", added.value.id], detail: { name: "路灯", path } }]);
    expect((await channelsToEdit(chief)).find((row) => row.id === added.value.id)).toMatchObject({ depth: 1, href: `/channels/${path}` });
    expect(await addChannel(chief, { ...wish, name: "街灯" })).toMatchObject({ ok: false, issues: [{ field: "slug", message: expect.stringContaining("路灯") }] });
    expect(await expired()).toHaveLength(1);
  });
});

describe("an initiative", () => {
  const start = { name: "楼道议事会", summary: "" };
  const words = { name: "楼道议事会2.0", summary: "在楼道里商量。" };
  async function initiative() {
    const { community } = await makePlaceTree();
    return db().initiative.create({ data: { ...start, slug: `initiative-${crypto.randomUUID().slice(0, 8)}`, placeId: community.id } });
  }

  it("takes new words, on record with the former ones, and only its own pages go", async () => {
    const { id, slug } = await initiative();
    expect(await editInitiative(chief, { id, start, words })).toEqual({ outcome: "saved", words });
    const row = { id, name: words.name, href: `/initiatives/${slug}`, status: null, place: "东园社区", unsure: 0 };
    expect(await initiativeToEdit(chief, id)).toMatchObject({ ...row, words });
    expect(await initiativesToEdit(chief)).toContainEqual(row);
    expect(await expired()).toEqual([[`initiative:${id}`]]);
    expect(await events()).toEqual([{ action: "initiative.edited", subject: ["initiative", id], detail: start }]);
  });

  it("saved unchanged, nothing is written", async () => {
    const { id } = await initiative();
    expect(await editInitiative(chief, { id, start, words: start })).toEqual({ outcome: "saved", words: start });
    await nothingWritten();
  });

  it("refuses a form opened before somebody's newer change", async () => {
    const { id } = await initiative();
    await db().initiative.update({ where: { id }, data: { summary: "别人写的" } });
    const present = { ...start, summary: "别人写的" };
    expect(await editInitiative(chief, { id, start, words: { ...start, name: "新名" } })).toEqual({ outcome: "stale", present, contested: ["summary"] });
    await nothingWritten();
  });

  it("waits for somebody who is changing it, and then sees that", async () => {
    const { id } = await initiative();
    const change = (tx: Tx) => tx.initiative.update({ where: { id }, data: { name: "别人写的" } });
    expect(await during(change, () => editInitiative(chief, { id, start, words }))).toMatchObject({ outcome: "stale", contested: ["name"] });
  });
});

it.each(["CORRESPONDENT", "EDITOR"] as const)("%s changes, adds and sees none of it", async (role) => {
  const actor = await makeUser(role);
  const { community, street } = await makePlaceTree();
  const channel = await makeChannel();
  const words = { name: "新名", summary: "" };
  const attempts = [
    () => editPlace(actor, { id: community.id, start: { ...words, shortName: null, aliases: [] }, words: { ...words, shortName: null, aliases: [] } }),
    () => addPlace(actor, { kind: "ESTATE", slug: "xin", parentId: street.id, aliases: [], ...words }),
    () => editChannel(actor, { id: channel.id, start: { ...words, follows: null }, words: { ...words, follows: null } }),
    () => addChannel(actor, { slug: "xin", parentId: null, ...words }),
    () => placesToEdit(actor),
    () => placeToEdit(actor, community.id),
    () => channelsToEdit(actor),
    () => channelToEdit(actor, channel.id),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotAllowed);
  await nothingWritten();
});

it("CORRESPONDENT has nothing to do with initiatives, which every editor keeps", async () => {
  const [correspondent, editor] = await Promise.all([makeUser("CORRESPONDENT"), makeUser("EDITOR")]);
  const words = { name: "新名", summary: "" };
  const attempts = [() => editInitiative(correspondent, { id: 1, start: words, words }), () => initiativesToEdit(correspondent), () => initiativeToEdit(correspondent, 1)];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotAllowed);
  await nothingWritten();
  await expect(initiativesToEdit(editor)).resolves.toEqual(expect.any(Array));
});

it("what is not there is not found", async () => {
  const words = { name: "新名", summary: "" };
  const id = 999_999;
  await expect(editPlace(chief, { id, start: { ...words, shortName: null, aliases: [] }, words: { ...words, shortName: null, aliases: [] } })).rejects.toThrow(NotFound);
  await expect(editChannel(chief, { id, start: { ...words, follows: null }, words: { ...words, follows: null } })).rejects.toThrow(NotFound);
  await expect(editInitiative(chief, { id, start: words, words })).rejects.toThrow(NotFound);
  expect([await placeToEdit(chief, id), await channelToEdit(chief, id), await initiativeToEdit(chief, id)]).toEqual([null, null, null]);
});
