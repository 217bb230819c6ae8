import { translator } from "../messages/index.ts";
import { hostsIn, hostsRefusal, sourceSchema } from "./schema.ts";
import type { Source } from "./source.ts";

const t = translator("sources");
/** As many as are taken in at once. */
const most = 3000;
/** As many lines are named that cannot be read. */
const mostNamed = 20;

/** A list as it is pasted, one source a line, or why it cannot be read. The columns are those of a table, or set apart by | or a comma; a space will do before a host. */
export function readLines(text: string): { sources: Source[] } | { refusal: string } {
  const lines = text.split("\n").map((line, index) => ({ line: line.trim(), number: `${index + 1}` })).filter(({ line }) => line !== "");
  if (lines.length === 0) return { refusal: t("paste.none") };
  if (lines.length > most) return { refusal: t("paste.many", { max: most }) };
  const sources = new Map<string, Source>();
  const wrong: string[] = [];
  for (const { line, number } of lines) {
    const source = readLine(line);
    if (typeof source === "string") {
      wrong.push(t("paste.line", { number, line: line.slice(0, 40), why: source }));
      continue;
    }
    const before = sources.get(source.name);
    sources.set(source.name, before ? merged(before, source) : source);
  }
  if (wrong.length > 0) return { refusal: [...wrong.slice(0, mostNamed), t("paste.wrong", { count: wrong.length })].join("\n") };
  return { sources: [...sources.values()] };
}

/** Hosts of both; the later note, where there is one. */
export const merged = (one: Source, other: Source): Source => ({
  name: one.name,
  hosts: [...new Set([...one.hosts, ...other.hosts])],
  note: other.note || one.note,
});

const isHosts = (column: string) => column !== "" && hostsIn(column).wrong.length === 0;

/** A name may have spaces of its own. */
function nameAndHosts(column: string): string[] {
  const words = column.split(/\s+/u);
  const at = words.findIndex((word, index) => index > 0 && isHosts(word));
  return at === -1 ? [column] : [words.slice(0, at).join(" "), ...words.slice(at)];
}

function readLine(line: string): Source | string {
  const [first = "", ...rest] = line.split(/[\t|｜,，]/u).map((column) => column.trim());
  const [name, ...near] = nameAndHosts(first);
  const columns = [...near, ...rest];
  const read = sourceSchema.safeParse({
    name,
    hosts: columns.filter(isHosts).join(" "),
    note: columns.filter((column) => column !== "" && !isHosts(column)).join("，"),
  });
  if (read.success) return read.data;
  return hostsRefusal(hostsIn(columns.filter(isHosts).join(" "))) ?? read.error.issues[0]?.message ?? "";
}
