import { pinyin } from "pinyin-pro";
import { translator } from "../messages/index.ts";
import { replaced } from "./finding.ts";
import type { Found } from "./finding.ts";
import { placesOf } from "./wrong-words.ts";

const t = translator("copyChecks");

export type NamedPerson = { name: string; post: string };

const ranks = "书记 主任 局长 处长 科长 区长 市长 街长 镇长 乡长 村长 站长 所长 队长 会长 院长 校长 部长 秘书长 党委委员 经理 总经理 董事长 理事长 楼栋长 网格长".split(" ");
const rankBefore = new RegExp(`(?:常务)?副?(?:${ranks.toSorted((a, b) => b.length - a.length).join("|")})$`, "u");
/** How far before a name its post may begin. */
const reach = 20;

/** Posts that differ from the list's, and names that sound like one on it. */
export function namesAndPosts(text: string, list: NamedPerson[]): Found[] {
  const known = new Set(list.map(({ name }) => name));
  return list.flatMap((person) => [...wrongPosts(text, person), ...soundAlikes(text, person.name, known)]);
}

function wrongPosts(text: string, { name, post }: NamedPerson): Found[] {
  const right = rankBefore.exec(post)?.[0];
  if (!right) return [];
  return placesOf(text, name).flatMap((at) => {
    const before = text.slice(Math.max(0, at - reach), at).split(/[，。；：、！？\s]/u).at(-1) ?? "";
    const said = rankBefore.exec(before)?.[0];
    if (!said || said === right) return [];
    // A post written out in full is replaced whole: both begin with the same place.
    const whole = before.lastIndexOf(post.slice(0, 2));
    const [length, suggestion] = whole >= 0 ? [before.length - whole, post] : [said.length, right];
    return [replaced("name", text, [at - length, at], suggestion, { reason: t("reasons.post", { name, post }), about: before.slice(-length) + name })];
  });
}

/** Shorter names are also words, or somebody else's. */
const enough = 3;

function soundAlikes(text: string, name: string, known: ReadonlySet<string>): Found[] {
  if (name.length < enough) return [];
  const sound = soundOf(name);
  return placesOf(text, name[0]!).flatMap((from) => {
    const said = text.slice(from, from + name.length);
    if (said.length < name.length || known.has(said) || soundOf(said) !== sound) return [];
    return [replaced("name", text, [from, from + name.length], name, { reason: t("reasons.name", { name }) })];
  });
}

const soundOf = (words: string) => pinyin(words, { toneType: "none", type: "array" }).join(" ");
