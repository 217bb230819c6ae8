import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createArticle } from "../../lib/articles/create-article.ts";
import { exportEvents } from "../../lib/audit/export-events.ts";
import { auditFilterSchema } from "../../lib/audit/schema.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { addChannel } from "../../lib/channels/add-channel.ts";
import { editChannel } from "../../lib/channels/edit-channel.ts";
import { setReviews } from "../../lib/channels/set-reviews.ts";
import { saveCopyLists } from "../../lib/copy-checks/save-lists.ts";
import { noLists } from "../../lib/copy-checks/schema.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { addInitiative } from "../../lib/initiatives/add-initiative.ts";
import { applyMethods } from "../../lib/initiatives/apply-methods.ts";
import { deleteInitiative } from "../../lib/initiatives/delete-initiative.ts";
import { editInitiative } from "../../lib/initiatives/edit-initiative.ts";
import { saveParts } from "../../lib/initiatives/save-parts.ts";
import { addMethod } from "../../lib/methods/add-method.ts";
import { deleteMethod } from "../../lib/methods/delete-method.ts";
import { editMethod } from "../../lib/methods/edit-method.ts";
import { saveOrganisation } from "../../lib/organisations/save-organisation.ts";
import { describePhoto } from "../../lib/photos/describe.ts";
import { removePhoto } from "../../lib/photos/remove.ts";
import { setFocus } from "../../lib/photos/set-focus.ts";
import { addPlace } from "../../lib/places/add-place.ts";
import { editPlace } from "../../lib/places/edit-place.ts";
import { saveSettings } from "../../lib/settings/save-settings.ts";
import { defaultSettings } from "../../lib/settings/schema.ts";
import { createUser } from "../../lib/users/create-user.ts";
import { deactivate } from "../../lib/users/deactivate.ts";
import { endUserSessions } from "../../lib/users/end-user-sessions.ts";
import { grantRole } from "../../lib/users/grant-role.ts";
import { makeSignInLink } from "../../lib/users/make-sign-in-link.ts";
import { nameStandIn } from "../../lib/users/name-stand-in.ts";
import { reactivate } from "../../lib/users/reactivate.ts";
import { resetSecondFactor } from "../../lib/users/reset-second-factor.ts";
import { takeRole } from "../../lib/users/take-role.ts";
import { saveVenue } from "../../lib/venues/save-venue.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

/** `elsewhere` is editor in chief of one channel, which gives no say in what concerns the whole site. */
const who = ["correspondent", "editor", "head", "chief", "administrator", "elsewhere", "nobody"] as const;
type Who = (typeof who)[number];

let people: Record<Who, Actor>;
let world: Awaited<ReturnType<typeof makeWorld>>;
const slug = () => `s-${crypto.randomUUID().slice(0, 8)}`;
const channelWords = (name: string) => ({ name, summary: "", follows: null });

async function makeWorld() {
  const [{ community }, channel, subject, standIn, owner] = await Promise.all([makePlaceTree(), makeChannel(), makeUser("EDITOR"), makeUser("EDITOR"), makeUser("CORRESPONDENT")]);
  const [initiative, spare] = await Promise.all([0, 1].map(() => db().initiative.create({ data: { slug: slug(), name: "楼道议事会", placeId: community.id } })));
  const [method, spareMethod] = await Promise.all([0, 1].map(() => db().method.create({ data: { slug: slug(), name: "敲门行动", summary: "" } })));
  const photo = () => db().photo.create({ data: { hash: randomBytes(32).toString("hex"), format: "jpeg", bytes: 1, width: 4, height: 3, variants: { jpeg: [4], webp: [4] }, createdById: owner.id } });
  const grant = await db().roleGrant.findFirstOrThrow({ where: { userId: subject.id } });
  return { community, channel, userId: subject.id, grantId: grant.id, standIn, initiative: initiative!, spare: spare!, method: method!, spareMethod: spareMethod!, photo: await photo(), sparePhoto: await photo() };
}

/** An initiative belongs to a place: a role limited to a channel keeps them as any other does. */
const keepsRecords: Who[] = ["editor", "head", "chief", "administrator", "elsewhere"];
const keepsStructure: Who[] = ["chief", "administrator"];
const administers: Who[] = ["administrator"];

/** What is tried, and who may: as the newsroom's rules say it. */
const acts: Record<string, [may: Who[], act: (actor: Actor) => Promise<unknown>]> = {
  "begin an article": [["correspondent", "editor", "head", "chief", "elsewhere"], (actor) => createArticle(actor)],
  "add a place": [keepsStructure, (actor) => addPlace(actor, { kind: "COMMUNITY", name: "新社区", slug: slug(), parentId: world.community.id, aliases: [], summary: "" })],
  "rename a place": [keepsStructure, (actor) => {
    const start = { name: world.community.name, shortName: null, aliases: [], summary: "" };
    return editPlace(actor, { id: world.community.id, start, words: { ...start, name: "改名社区" } });
  }],
  "add a channel": [keepsStructure, (actor) => addChannel(actor, { name: "新频道", slug: slug(), parentId: null, summary: "" })],
  "rename a channel": [keepsStructure, (actor) => editChannel(actor, { id: world.channel.id, start: channelWords(world.channel.name), words: channelWords("改名频道") })],
  "ask for fewer reviews": [keepsStructure, (actor) => setReviews(actor, { id: world.channel.id, reviews: 1, proofreadings: 1 })],
  "add an organisation": [keepsStructure, (actor) => saveOrganisation(actor, { placeId: world.community.id, id: null, start: null, words: { kind: "COMMUNITY_COMMITTEE", name: "居委会", phone: "027-1", address: "", hours: "", follows: null } })],
  "change the lists of words": [keepsStructure, (actor) => saveCopyLists(actor, noLists)],
  "change the site's settings": [administers, (actor) => saveSettings(actor, defaultSettings)],
  "take the record of changes along": [keepsStructure, async (actor) => {
    for await (const line of await exportEvents(actor, auditFilterSchema.parse({}))) void line;
  }],
  "add an initiative": [keepsRecords, (actor) => addInitiative(actor, { name: "新项目", slug: slug(), placeId: world.community.id, summary: "" })],
  "rename an initiative": [keepsRecords, (actor) => editInitiative(actor, { id: world.initiative.id, start: { name: world.initiative.name, summary: world.initiative.summary }, words: { name: "改名项目", summary: "" } })],
  "change an initiative's parts": [keepsRecords, (actor) => saveParts(actor, { id: world.initiative.id, start: [], parts: [{ label: "一", title: "提议", text: "", inner: false }] })],
  "apply a method": [keepsRecords, (actor) => applyMethods(actor, { id: world.initiative.id, start: [], methodIds: [world.method.id] })],
  "delete an initiative": [keepsRecords, (actor) => deleteInitiative(actor, world.spare.id)],
  "add a venue": [keepsRecords, (actor) => saveVenue(actor, { initiativeId: world.initiative.id, id: null, start: null, words: { name: "议事厅", placeId: world.community.id, address: "一楼", hours: "", phone: "", articleId: null, quote: "" } })],
  "add a method": [keepsRecords, (actor) => addMethod(actor, { name: "新工作法", slug: slug(), summary: "" })],
  "rename a method": [keepsRecords, (actor) => editMethod(actor, { id: world.method.id, start: { name: world.method.name, summary: "" }, words: { name: "改名工作法", summary: "" } })],
  "delete a method": [keepsRecords, (actor) => deleteMethod(actor, world.spareMethod.id)],
  "describe another's picture": [["editor", "head", "chief"], (actor) => describePhoto(actor, world.photo.id, { caption: "图说", credit: "某", alt: "画面" })],
  "set another's picture's focus": [["editor", "head", "chief"], (actor) => setFocus(actor, { photoId: world.photo.id, focus: { x: 0.5, y: 0.2 } })],
  "delete another's picture": [["editor", "head", "chief"], (actor) => removePhoto(actor, world.sparePhoto.id)],
  "invite somebody": [administers, (actor) => createUser(actor, { login: slug(), name: "新人", role: "EDITOR", channelId: null, placeId: null })],
  "give a role": [administers, (actor) => grantRole(actor, { userId: world.userId, role: "EDITOR_IN_CHIEF", channelId: null, placeId: null })],
  "take a role": [administers, (actor) => takeRole(actor, { userId: world.userId, grantId: world.grantId })],
  "make a link to sign in": [administers, (actor) => makeSignInLink(actor, { userId: world.userId })],
  "take away a second factor": [administers, (actor) => resetSecondFactor(actor, { userId: world.userId })],
  "end somebody's sessions": [administers, (actor) => endUserSessions(actor, { userId: world.userId })],
  "deactivate somebody": [administers, (actor) => deactivate(actor, { userId: world.userId })],
  "let somebody in again": [administers, (actor) => reactivate(actor, { userId: world.userId })],
  "lend another's role": [[], (actor) => nameStandIn(actor, { grantId: world.grantId, userId: world.standIn.id, from: new Date(), until: new Date() })],
};

beforeAll(async () => {
  world = await makeWorld();
  const { id: channelId } = await makeChannel("服务");
  people = {
    correspondent: await makeUser("CORRESPONDENT"), editor: await makeUser("EDITOR"), head: await makeUser("SECTION_HEAD"), chief: await makeUser("EDITOR_IN_CHIEF"),
    administrator: await makeUser("ADMINISTRATOR"), elsewhere: await makeUser("EDITOR_IN_CHIEF", { channelId }), nobody: { ...(await makeUser("EDITOR")), grants: [] },
  };
  await db().secondFactor.create({ data: { userId: world.userId, secret: "sealed", confirmedAt: new Date() } });
});

/** Every change writes one (lib/audit/completeness.test.ts). */
const changes = () => db().auditEvent.count();

describe.each(Object.entries(acts))("to %s", (_, [may, act]) => {
  it("is refused to everybody else, and changes nothing", async () => {
    const before = await changes();
    for (const name of who.filter((one) => !may.includes(one))) await expect(act(people[name]), name).rejects.toBeInstanceOf(NotAllowed);
    expect(await changes()).toBe(before);
  });

  if (may.length === 0) return;
  it("works for whoever may", async () => {
    const before = await changes();
    await act(people[may[0]!]);
    expect(await changes()).toBeGreaterThan(before);
  });
});
