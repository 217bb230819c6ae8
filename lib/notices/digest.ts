import type { ReviewDesk } from "../articles/review/view.ts";
import { stepName } from "../articles/review/view.ts";
import { formatDate } from "../dates.ts";
import type { Letter, Part } from "../mail/letter.ts";
import { translator } from "../messages/index.ts";
import { inChina } from "../schedule/when.ts";
import type { NoticeView } from "./notice.ts";

const t = translator("notices");
const most = 10;

export type PlanToday = { articleId: number; title: string; at: Date; plan: "PUBLISH" | "UPDATE" | "WITHDRAW" };
/** What waits for somebody in the morning. */
export type Morning = { name: string; date: Date; desk: ReviewDesk; unread: { notices: NoticeView[]; count: number }; plans: PlanToday[] };

/** The letter of a day; null where nothing waits. */
export function digestLetter({ name, date, desk, unread, plans }: Morning): Letter | null {
  const title = (text: string) => text || t("untitled");
  const line = (articleId: number, text: string) => ({ text, href: `/editor/articles/${articleId}` });
  const owed = desk.owed.filter(({ steps }) => steps.length > 0);
  const groups: { key: "waiting" | "sentBack" | "owed" | "unread" | "planned"; count: number; lines: Part["lines"] }[] = [
    group("waiting", desk.waiting.filter(({ isOwed }) => !isOwed).map((row) => line(row.articleId, t("digest.signNow", { title: title(row.title), steps: row.steps.map(stepName).join("、") })))),
    group("sentBack", desk.own.filter(({ note }) => note !== "").map((row) => line(row.articleId, t("digest.back", { title: title(row.title), comment: row.note })))),
    group("owed", owed.map((row) => line(row.articleId, t("digest.owes", { title: title(row.title), gaps: row.missing.map(stepName).join("、") })))),
    { ...group("unread", unread.notices.map(({ id, sentence }) => ({ text: sentence, href: `/editor/notices/${id}` }))), count: unread.count },
    group("planned", plans.map((plan) => line(plan.articleId, t("digest.plannedAt", { time: timeOf(plan.at), title: title(plan.title), plan: t(`plan.${plan.plan}`) })))),
  ];
  const count = groups.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  const parts = groups.filter((one) => one.count > 0).map(({ key, count: all, lines }) => ({ heading: t(`digest.${key}`), lines: cut(lines, all) }));
  return {
    subject: t("digest.subject", { date: formatDate(date, "DAY"), count }),
    hello: t("digest.greeting", { name }),
    parts,
    action: { label: t("digest.open"), href: "/editor" },
    choosable: true,
  };
}

const group = <Key extends string>(key: Key, lines: Part["lines"]) => ({ key, count: lines.length, lines });

const cut = (lines: Part["lines"], count: number): Part["lines"] =>
  count > most ? [...lines.slice(0, most), { text: t("digest.more", { count: count - most }) }] : lines;

const timeOf = (at: Date) => inChina(at).slice(11);
