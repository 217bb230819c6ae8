import type { Tx } from "../db.ts";
import { queueMail } from "../mail/outbox.ts";
import { mailIsOn } from "../mail/transport.ts";
import { translator } from "../messages/index.ts";
import { choiceOf } from "./notice.ts";
import type { Detail, Ending, Facts, Kind } from "./notice.ts";
import { furtherLine, sentence } from "./words.ts";

export type NewNotice = { userId: number; kind: Kind; articleId: number | null; byId: number | null; detail: Detail; at: Date };

/** Tells somebody. What they have not read yet of the same kind about the same article becomes one with it, and stands on top. */
export async function writeNotice(tx: Tx, { userId, kind, articleId, ...notice }: NewNotice): Promise<void> {
  const same = { userId, kind, articleId, readAt: null, settledAt: null };
  const former = await tx.notice.findMany({ where: same, select: { count: true } });
  if (former.length > 0) await tx.notice.deleteMany({ where: same });
  const count = former.reduce((sum, one) => sum + one.count, 1);
  const { id, article, by } = await tx.notice.create({
    data: { userId, kind, articleId, count, ...notice },
    select: { id: true, article: { select: { head: { select: { title: true } } } }, by: { select: { name: true } } },
  });
  // Who has not read the first needs no letter of the second.
  if (former.length > 0) return;
  await mailAtOnce(tx, id, userId, { kind, count, by: by?.name ?? null, title: article?.head?.title ?? "", detail: notice.detail }, notice.at);
}

async function mailAtOnce(tx: Tx, noticeId: number, userId: number, facts: Facts, at: Date): Promise<void> {
  if (!mailIsOn()) return;
  const settings = await tx.mailSettings.findUnique({ where: { userId, verifiedAt: { not: null }, atOnce: { has: choiceOf(facts.kind) } }, select: { address: true, user: { select: { name: true } } } });
  if (!settings) return;
  const [said, further] = [sentence(facts), furtherLine(facts.kind, facts.detail)];
  const t = translator("mail");
  await queueMail(tx, {
    key: `notice ${noticeId}`, userId, address: settings.address,
    letter: () => ({
      subject: said,
      hello: t("hello", { name: settings.user.name }),
      parts: [{ lines: [`${said}。`, further].filter((text) => text !== "").map((text) => ({ text })) }],
      action: { label: t("open"), href: `/editor/notices/${noticeId}` },
      choosable: true,
    }),
  }, at);
}

type Settled = { byId: number | null; as: Ending; at: Date };

/** Nobody has to do anything any more of what these say. */
export async function settleNotices(tx: Tx, which: { articleId: number; kinds: Kind[]; userIds?: number[] }, { byId, as, at }: Settled): Promise<void> {
  await tx.notice.updateMany({
    where: { articleId: which.articleId, kind: { in: which.kinds }, settledAt: null, ...(which.userIds && { userId: { in: which.userIds } }) },
    data: { settledAt: at, settledById: byId, settledAs: as },
  });
}
