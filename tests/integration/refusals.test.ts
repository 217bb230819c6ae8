import { beforeAll, describe, expect, it } from "vitest";
import { correct } from "../../lib/articles/correct.ts";
import { deleteDraft } from "../../lib/articles/delete-draft.ts";
import { articleForEditing } from "../../lib/articles/editor-queries.ts";
import { nameRevision } from "../../lib/articles/name-revision.ts";
import { publish } from "../../lib/articles/publish.ts";
import { restoreRevision } from "../../lib/articles/restore-revision.ts";
import { sendBack } from "../../lib/articles/review/send-back.ts";
import { signOff } from "../../lib/articles/review/sign-off.ts";
import { submit } from "../../lib/articles/review/submit.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import { reinstate, withdraw } from "../../lib/articles/withdraw.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { startThread } from "../../lib/comments/start-thread.ts";
import { ignoreFinding } from "../../lib/copy-checks/ignore-finding.ts";
import { db } from "../../lib/db.ts";
import { NotAllowed, NotFound } from "../../lib/errors.ts";
import { cancel, changeTime } from "../../lib/schedule/change.ts";
import { planPublication, planWithdrawal } from "../../lib/schedule/plan.ts";
import { setEmbargo } from "../../lib/schedule/set-embargo.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";
import { hashFor, makeNewsroom, makeStanding, standings, tomorrow, traceOf } from "../factories/states.ts";
import type { Newsroom, Standing, Stood } from "../factories/states.ts";

/** Who tries. None of them has had a hand in the text but its author. */
const who = ["author", "correspondent", "editor", "head", "chief", "administrator", "elsewhere", "nobody"] as const;
type Who = (typeof who)[number];

const later = () => new Date(Date.now() + 3600_000);
const scheduleOf = async (articleId: number) => (await db().schedule.findFirst({ where: { articleId, state: "WAITING" } }))?.id ?? 0;
/** The review that is next. */
async function signNext(actor: Actor, one: Stood) {
  const signed = await db().reviewStep.count({ where: { articleId: one.articleId, revisionId: one.revisionId, act: "REVIEWED" } });
  const textHash = await hashFor(newsroom.chief, one);
  return signOff(actor, { articleId: one.articleId, revisionId: one.revisionId, textHash, kind: "REVIEWED", stage: signed + 1 });
}

const acts = {
  save: (actor: Actor, { articleId, revisionId, draft }: Stood) => saveDraft(actor, { articleId, basedOnId: revisionId, draft: { ...draft, title: "另一个标题" } }),
  "name a version": (actor: Actor, one: Stood) => nameRevision(actor, { ...one, name: "某一稿" }),
  restore: (actor: Actor, { articleId, oldId, revisionId }: Stood) => restoreRevision(actor, { articleId, revisionId: oldId, headId: revisionId }),
  "hand in": (actor: Actor, one: Stood) => submit(actor, { ...one, comment: "" }),
  sign: signNext,
  "send back": (actor: Actor, one: Stood) => sendBack(actor, { ...one, comment: "请核对。" }),
  publish: (actor: Actor, { articleId, revisionId }: Stood) => publish(actor, { articleId, revisionId, note: "改了标题。" }),
  "publish urgently": (actor: Actor, { articleId, revisionId }: Stood) => publish(actor, { articleId, revisionId, note: "改了标题。", emergencyReason: "等不得。" }),
  plan: (actor: Actor, { articleId, revisionId }: Stood) => planPublication(actor, { articleId, revisionId, at: later(), note: "改了标题。", correction: "" }),
  "move the plan": async (actor: Actor, { articleId }: Stood) => changeTime(actor, { scheduleId: await scheduleOf(articleId), at: later() }),
  "give up the plan": async (actor: Actor, { articleId }: Stood) => cancel(actor, await scheduleOf(articleId)),
  embargo: (actor: Actor, { articleId }: Stood) => setEmbargo(actor, { articleId, until: later() }),
  "take back": (actor: Actor, { articleId }: Stood) => takeBack(actor, articleId),
  delete: (actor: Actor, { articleId }: Stood) => deleteDraft(actor, articleId),
  correct: (actor: Actor, { articleId }: Stood) => correct(actor, { articleId, text: "应为 44 部。" }),
  withdraw: (actor: Actor, { articleId }: Stood) => withdraw(actor, { articleId, kind: "GONE", reason: "涉及隐私。", movedTo: "" }),
  "plan a withdrawal": (actor: Actor, { articleId }: Stood) => planWithdrawal(actor, { articleId, at: tomorrow(), kind: "GONE", reason: "到期。", movedTo: "" }),
  reinstate: (actor: Actor, { articleId }: Stood) => reinstate(actor, { articleId, reason: "查实无误。" }),
  comment: (actor: Actor, { articleId }: Stood) => startThread(actor, { articleId, field: "title", photoId: null, quote: "标题", before: "", after: "", text: "可以短些。" }),
  "ignore a finding": (actor: Actor, { articleId }: Stood) => ignoreFinding(actor, { articleId, kind: "wrongWord", about: "己经", ignored: true }),
};
type Act = keyof typeof acts;

const desk: Who[] = ["editor", "head", "chief"];
const heads: Who[] = ["head", "chief"];
const unpublished: Standing[] = ["draft", "submitted", "read once", "sent back", "signed", "planned"];
const shown: Standing[] = ["published", "changed", "urgent"];
const each = (states: Standing[], people: Who[]) => Object.fromEntries(states.map((state) => [state, people]));
const written = { ...each(unpublished, ["author", ...desk]), ...each([...shown, "taken back", "withdrawn"], desk) };
const goesOut = each(["signed", "planned", "taken back"], desk);

/** Who may do what, when: as the newsroom's rules say it, not as the code does. Everything else is refused. */
const allowed: Record<Act, Partial<Record<Standing, Who[]>>> = {
  save: written,
  "name a version": written,
  restore: written,
  "hand in": { ...each(["draft", "sent back"], ["author", ...desk]), ...each(["changed", "taken back"], desk) },
  sign: { submitted: ["editor"], "read once": ["head"], urgent: ["editor"] },
  "send back": each(["submitted", "read once", "signed", "planned"], desk),
  publish: goesOut,
  "publish urgently": { ...goesOut, ...each(["draft", "submitted", "read once", "sent back", "changed"], heads) },
  plan: goesOut,
  "move the plan": { planned: desk },
  "give up the plan": { planned: desk },
  embargo: each([...unpublished, ...shown, "taken back"], desk),
  "take back": each(shown, heads),
  delete: each(unpublished, ["author", ...desk]),
  correct: each(shown, desk),
  withdraw: each([...shown, "taken back"], heads),
  "plan a withdrawal": each([...shown, "taken back"], heads),
  reinstate: { withdrawn: ["chief"] },
  comment: each([...standings], ["author", ...desk]),
  "ignore a finding": written,
};

let newsroom: Newsroom;
let people: Record<Who, Actor>;
let about: { channelId: number; placeIds: number[] };
const fixed = new Map<Standing, Stood>();

beforeAll(async () => {
  newsroom = await makeNewsroom();
  const [channel, other, { community }] = await Promise.all([makeChannel("新闻", undefined, { reviews: 3 }), makeChannel("服务"), makePlaceTree()]);
  about = { channelId: channel.id, placeIds: [community.id] };
  const elsewhere = await makeUser("EDITOR_IN_CHIEF", { channelId: other.id });
  people = {
    author: newsroom.author, correspondent: await makeUser("CORRESPONDENT"), editor: await makeUser("EDITOR"), head: await makeUser("SECTION_HEAD"),
    chief: await makeUser("EDITOR_IN_CHIEF"), administrator: await makeUser("ADMINISTRATOR"), elsewhere, nobody: { ...(await makeUser("EDITOR")), grants: [] },
  };
  for (const standing of standings) fixed.set(standing, await makeStanding(standing, newsroom, about));
});

/** Refusing by throwing and by an answer are one here: what counts is that nothing changed. */
async function attempt(act: Act, actor: Actor, one: Stood): Promise<void> {
  await acts[act](actor, one).catch((error: unknown) => {
    if (!(error instanceof NotAllowed) && !(error instanceof NotFound)) throw error;
  });
}

describe.each(Object.keys(acts) as Act[])("to %s", (act) => {
  it.each(standings)("is refused to everybody else, and changes nothing, where the article is %s", async (standing) => {
    const one = fixed.get(standing)!;
    const before = await traceOf(one.articleId);
    for (const person of who.filter((name) => !allowed[act][standing]?.includes(name))) await attempt(act, people[person], one);
    expect(await traceOf(one.articleId)).toBe(before);
  });

  // So that a refusal is one of the person and the state, not of a call that never works.
  it("works for whoever may", async () => {
    const [standing, may] = Object.entries(allowed[act])[0] as [Standing, Who[]];
    const one = await makeStanding(standing, newsroom, about);
    const before = await traceOf(one.articleId);
    await attempt(act, people[may[0]!], one);
    expect(await traceOf(one.articleId)).not.toBe(before);
  });
});

it("opens texts on the desk for their author and the desk only, whatever their state", async () => {
  for (const { articleId } of fixed.values()) {
    const may = await Promise.all(who.map((name) => articleForEditing(people[name], articleId).then(() => name, () => null)));
    expect(may.filter((name) => name !== null)).toEqual(["author", ...desk]);
  }
});
