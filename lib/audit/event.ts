import { translator } from "../messages/index.ts";
import zhHans from "../messages/zh-Hans/audit.ts";
import { roles } from "../users/user.ts";
import type { AuditAction } from "./action.ts";

const t = translator("audit");
const role = translator("users");

/** What is known of a subject today. */
export type Named = { name: string; page: string | null };
/** By kind and id, as `nameKey` writes them. */
export type Names = Map<string, Named>;
export const nameKey = (kind: string, id: number) => `${kind} ${id}`;

export type Detail = Record<string, unknown>;
export type Row = { id: bigint; at: Date; actorId: number | null; actor: { name: string } | null; action: string; subjectType: string; subjectId: number; detail: Detail };

/** An event in words. `did` is the sentence before and after the subject's name; without the second it does not say the name. */
export type AuditEntry = {
  id: string;
  at: string;
  actorId: number | null;
  who: string;
  action: string;
  did: [before: string, after?: string];
  subject: { kind: string; name: string; page: string | null };
  lines: string[];
};

/** Whatever else `detail` refers to. */
export const references = { placeId: "place", channelId: "channel", initiativeId: "initiative", articleId: "article", fromId: "User", toId: "User", ofId: "User", standsInForId: "User" } as const;
const subjectMark = "\ufffc";
const notLetIn = new Set(["user.sign-in-refused", "user.code-refused"]);

export function toEntry(row: Row, names: Names): AuditEntry {
  const known = names.get(nameKey(row.subjectType, row.subjectId));
  const name = inMarks(row, known?.name);
  const [before = "", ...after] = sentence(row.action).split(subjectMark);
  return {
    id: String(row.id),
    at: row.at.toISOString(),
    actorId: row.actorId,
    who: row.actor?.name ?? (notLetIn.has(row.action) ? t("someone") : t("system")),
    action: row.action,
    did: after.length > 0 ? [before, after.join("")] : [before],
    subject: { kind: row.subjectType, name, page: known?.page ?? null },
    lines: linesOf(row, names),
  };
}

export const toText = ({ did: [before, after], subject }: AuditEntry) => (after === undefined ? before : `${before}${subject.name}${after}`);

/** What was recorded under a name that is no longer used keeps that name. */
function sentence(action: string): string {
  const [area = "", what = ""] = action.split(".");
  const did: Record<string, Record<string, string>> = zhHans.did;
  return did[area]?.[what] ? t(`did.${action as AuditAction}`, { subject: subjectMark }) : t("untold", { action, subject: subjectMark });
}

/** What is gone is called what the event itself says. */
function inMarks({ subjectType, subjectId, detail }: Row, known: string | undefined): string {
  if (subjectType === "User" && subjectId === 0) return t("thing", { name: t("nameless.account") });
  const name = [known, detail["title"], detail["name"], detail["caption"], detail["text"]].find((one) => typeof one === "string" && one !== "");
  const isWork = subjectType === "article";
  if (typeof name !== "string") return isWork ? t("nameless.work") : t("nameless.thing");
  return isWork ? t("work", { name: cut(name, 60) }) : t("thing", { name: cut(name, 60) });
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);

function linesOf({ action, subjectType, detail }: Row, names: Names): string[] {
  const before = detail["before"] ?? detail["from"];
  const after = detail["text"] ?? detail["to"] ?? detail["until"];
  const isChange = isWords(before) && isWords(after);
  const lines = Object.entries(detail).flatMap(([key, value]) => {
    if (isChange && ["before", "text"].includes(key)) return [];
    return line(subjectType === "source" && key === "note" ? "sourceNote" : key, value, isFormer(action), names);
  });
  return isChange ? [t("changed", { before: cut(before, 200), after: cut(after, 200) }), ...lines] : lines;
}

/** An edit's detail says what was so before. */
const isFormer = (action: string) => action.endsWith(".edited") || action === "photo.described";

function line(key: string, value: unknown, former: boolean, names: Names): string[] {
  if (!isLabelled(key)) return [];
  const text = key in references ? names.get(nameKey(references[key as keyof typeof references], Number(value)))?.name : inWords(value);
  if (text === undefined || (text === "" && !former)) return [];
  return [t(former ? "formerly" : "now", { label: t(`detail.${key}`), value: text === "" ? t("empty") : cut(text, 200) })];
}

const isLabelled = (key: string): key is keyof typeof zhHans.detail => Object.hasOwn(zhHans.detail, key);

function inWords(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (value === null) return "";
  if (typeof value !== "string") return undefined;
  const held = roles.find((one) => one === value);
  if (held) return role(`role.${held}`);
  return isCode(value) ? undefined : value;
}

/** Names of states and hashes of files are for machines. */
const isCode = (value: string) => /^[A-Z_]{2,}$/.test(value) || /^[0-9a-f]{40,}$/.test(value);
const isWords = (value: unknown): value is string => typeof value === "string" && !isCode(value);
