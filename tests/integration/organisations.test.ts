import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import type { Tx } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { organisationsToEdit } from "../../lib/organisations/editor-queries.ts";
import { organisationsOf } from "../../lib/organisations/queries.ts";
import { removeOrganisation } from "../../lib/organisations/remove-organisation.ts";
import { saveOrganisation } from "../../lib/organisations/save-organisation.ts";
import type { OrganisationWords } from "../../lib/organisations/schema.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let chief: Actor;
let places: Awaited<ReturnType<typeof makePlaceTree>>;
let placeId: number;
let since: number;

const expired = async () => (await db().pageExpiry.findMany({ where: { number: { gt: since } }, orderBy: { number: "asc" } })).map((row) => row.tags);
const events = async () => (await db().auditEvent.findMany({ where: { actorId: chief.id }, orderBy: { id: "asc" } })).map(({ action, detail }) => ({ action, detail }));
const nothingWritten = async () => expect([await expired(), await events()]).toEqual([[], []]);

const committee = (over: Partial<OrganisationWords> = {}): OrganisationWords => ({
  kind: "COMMUNITY_COMMITTEE", name: "东园社区居委会", phone: "000-5550-0101", address: "", hours: "工作日", follows: null, ...over,
});
const add = (words = committee()) => saveOrganisation(chief, { placeId, id: null, start: null, words });
const names = async () => (await organisationsOf([placeId])).map(({ name }) => name);
const idOf = async (name: string) => (await db().organisation.findFirstOrThrow({ where: { placeId, name } })).id;

beforeEach(async () => {
  chief = await makeUser("EDITOR_IN_CHIEF");
  places = await makePlaceTree();
  placeId = places.community.id;
  since = (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number;
});

describe("an organisation", () => {
  it("is added, on record, and only its place's own pages go", async () => {
    expect(await add()).toEqual({ outcome: "saved", words: committee() });
    expect(await organisationsOf([placeId])).toMatchObject([{ kind: "COMMUNITY_COMMITTEE", name: "东园社区居委会", phone: "000-5550-0101", place: { name: "东园社区" } }]);
    expect(await organisationsOf([places.neighbour.id])).toEqual([]);
    expect(await organisationsToEdit(chief, placeId)).toEqual([{ id: await idOf("东园社区居委会"), words: committee(), source: null }]);
    expect(await expired()).toEqual([[`organisations:${placeId}`]]);
    expect(await events()).toEqual([{ action: "organisation.added", detail: { placeId, kind: "COMMUNITY_COMMITTEE", name: "东园社区居委会" } }]);
  });

  it("is edited, with what was so before on record, and unchanged writes nothing", async () => {
    await add();
    const id = await idOf("东园社区居委会");
    const words = committee({ phone: "000-5550-0102", kind: "OTHER" });
    expect(await saveOrganisation(chief, { placeId, id, start: committee(), words })).toEqual({ outcome: "saved", words });
    expect((await events()).at(-1)).toEqual({ action: "organisation.edited", detail: { kind: "COMMUNITY_COMMITTEE", phone: "000-5550-0101" } });
    expect(await saveOrganisation(chief, { placeId, id, start: words, words })).toMatchObject({ outcome: "saved" });
    expect(await expired()).toHaveLength(2);
  });

  it("stands where it is put, and moves others along", async () => {
    await add();
    await add(committee({ name: "物业", follows: await idOf("东园社区居委会") }));
    await add(committee({ name: "业委会", follows: await idOf("东园社区居委会") }));
    expect(await names()).toEqual(["东园社区居委会", "业委会", "物业"]);
    const [first, , last] = await organisationsToEdit(chief, placeId);
    await saveOrganisation(chief, { placeId, id: last!.id, start: last!.words, words: { ...last!.words, follows: null } });
    expect(await names()).toEqual(["物业", "东园社区居委会", "业委会"]);
    // Opened before the other was moved to its front, and not moved itself.
    expect(await saveOrganisation(chief, { placeId, id: first!.id, start: first!.words, words: { ...first!.words, hours: "全天" } })).toMatchObject({ outcome: "saved" });
    expect(await names()).toEqual(["物业", "东园社区居委会", "业委会"]);
  });

  it("cannot follow one of another place", async () => {
    await saveOrganisation(chief, { placeId: places.street.id, id: null, start: null, words: committee({ name: "街道办" }) });
    const { id } = await db().organisation.findFirstOrThrow({ where: { placeId: places.street.id } });
    await expect(add(committee({ follows: id }))).rejects.toThrow(NotFound);
    expect(await names()).toEqual([]);
  });

  it("is neither overwritten nor removed unseen", async () => {
    await add();
    const id = await idOf("东园社区居委会");
    await db().organisation.update({ where: { id }, data: { phone: "000-5550-0199" } });
    const words = committee({ phone: "000-5550-0103" });
    expect(await saveOrganisation(chief, { placeId, id, start: committee(), words })).toMatchObject({ outcome: "stale", contested: ["phone"] });
    expect(await removeOrganisation(chief, { id, start: committee() })).toBe(false);
    expect(await removeOrganisation(chief, { id, start: committee({ phone: "000-5550-0199", follows: 7 }) })).toBe(true);
    expect(await names()).toEqual([]);
    expect((await events()).map(({ action }) => action)).toEqual(["organisation.added", "organisation.removed"]);
  });

  it("waits for somebody who is changing the place", async () => {
    const waiting = () => db().$queryRaw<unknown[]>`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    const { added } = await db().$transaction(async (tx: Tx) => {
      await tx.place.update({ where: { id: placeId }, data: { summary: "别人写的" } });
      const adding = add();
      await expect.poll(waiting, { timeout: 10_000 }).toHaveLength(1);
      return { added: adding };
    }, { timeout: 20_000 });
    expect(await added).toMatchObject({ outcome: "saved" });
  });
});

it.each(["CORRESPONDENT", "EDITOR"] as const)("%s changes none of them", async (role) => {
  const actor = await makeUser(role);
  const attempts = [
    () => saveOrganisation(actor, { placeId, id: null, start: null, words: committee() }),
    () => removeOrganisation(actor, { id: 1, start: committee() }),
    () => organisationsToEdit(actor, placeId),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotAllowed);
  await nothingWritten();
});

it("what is not there is not found", async () => {
  await expect(saveOrganisation(chief, { placeId: 999_999, id: null, start: null, words: committee() })).rejects.toThrow(NotFound);
  await expect(saveOrganisation(chief, { placeId, id: 999_999, start: committee(), words: committee() })).rejects.toThrow(NotFound);
  await expect(removeOrganisation(chief, { id: 999_999, start: committee() })).rejects.toThrow(NotFound);
  await nothingWritten();
});
