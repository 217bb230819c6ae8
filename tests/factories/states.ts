import { publish } from "../../lib/articles/publish.ts";
import { nameRevision } from "../../lib/articles/name-revision.ts";
import { reviewPanel } from "../../lib/articles/review/panel.ts";
import { sendBack } from "../../lib/articles/review/send-back.ts";
import { signOff } from "../../lib/articles/review/sign-off.ts";
import { submit } from "../../lib/articles/review/submit.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import { withdraw } from "../../lib/articles/withdraw.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { planPublication } from "../../lib/schedule/plan.ts";
import { makeArticle } from "./articles.ts";
import { makeUser } from "./people.ts";

/** All that can have become of a text where three reviews are asked for. */
export const standings = ["draft", "submitted", "read once", "sent back", "signed", "planned", "published", "changed", "taken back", "withdrawn", "urgent"] as const;
export type Standing = (typeof standings)[number];

/** Those who bring texts so far; whoever tries something afterwards is somebody else. */
export async function makeNewsroom() {
  const [author, editor, head, chief] = await Promise.all([makeUser("CORRESPONDENT"), makeUser("EDITOR"), makeUser("SECTION_HEAD"), makeUser("EDITOR_IN_CHIEF")]);
  return { author, editor, head, chief };
}
export type Newsroom = Awaited<ReturnType<typeof makeNewsroom>>;

/** An article: `oldId` is an earlier text of it, `revisionId` its head. */
export type Stood = { articleId: number; oldId: number; revisionId: number; draft: Draft };
export const tomorrow = () => new Date(Date.now() + 24 * 3600_000);

/** The hash of the text that a reviewer would have before them. */
export const hashFor = async (reader: Actor, { articleId, revisionId }: Stood) =>
  (await reviewPanel(reader, articleId)).texts.find((text) => text.revisionId === revisionId)?.textHash ?? "0".repeat(64);

/** An article in one of these states, written by the newsroom's author in a channel that asks for three reviews. */
export async function makeStanding(standing: Standing, { author, editor, head, chief }: Newsroom, about: Partial<Draft>): Promise<Stood> {
  const first = await makeArticle(author, about);
  await nameRevision(author, { ...first, name: "初稿" });
  const stood = await write(author, { ...first, oldId: first.revisionId }, "改过的标题");
  const { articleId, revisionId } = stood;
  const sign = async (...people: Actor[]) => {
    await submit(author, { articleId, revisionId, comment: "" });
    for (const [index, who] of people.entries()) await signOff(who, { articleId, revisionId, textHash: await hashFor(who, stood), kind: "REVIEWED", stage: index + 1 });
  };
  const show = async () => {
    await sign(editor, head, chief);
    await publish(editor, { articleId, revisionId });
  };
  switch (standing) {
    case "draft": break;
    case "submitted": await sign(); break;
    case "read once": await sign(editor); break;
    case "sent back": await sign(); await sendBack(editor, { articleId, revisionId, comment: "数字不对。" }); break;
    case "signed": await sign(editor, head, chief); break;
    case "planned": await sign(editor, head, chief); await planPublication(editor, { articleId, revisionId, at: tomorrow(), note: "", correction: "" }); break;
    case "published": await show(); break;
    case "changed": await show(); return write(editor, stood, "又改过的标题");
    case "taken back": await show(); await takeBack(head, articleId); break;
    case "withdrawn": await show(); await withdraw(chief, { articleId, kind: "EXPLAINED", reason: "来源有误。", movedTo: "" }); break;
    case "urgent": await publish(head, { articleId, revisionId, emergencyReason: "停水通知，等不得。" }); break;
  }
  return stood;
}

async function write(who: Actor, { articleId, oldId, revisionId, draft }: Stood, title: string): Promise<Stood> {
  const changed = { ...draft, title };
  const outcome = await saveDraft(who, { articleId, basedOnId: revisionId, draft: changed });
  if (outcome.outcome !== "saved") throw new Error(outcome.outcome);
  return { articleId, oldId, revisionId: outcome.revisionId, draft: changed };
}

/** Everything about an article that somebody could have changed. */
export async function traceOf(articleId: number): Promise<string> {
  const [article, events] = await Promise.all([
    db().article.findUnique({
      where: { id: articleId },
      include: { reviewSteps: true, emergencies: true, publications: true, corrections: true, schedules: true, revisions: { where: { refused: false }, select: { id: true, name: true } } },
    }),
    // A text that could not become head is kept beside it, for whoever wrote it.
    db().auditEvent.count({ where: { subjectType: "article", subjectId: articleId, action: { not: "article.save-refused" } } }),
  ]);
  return JSON.stringify({ article, events });
}
