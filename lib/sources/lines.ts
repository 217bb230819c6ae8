import { translator } from "../messages/index.ts";
import { hostsIn, hostsRefusal, sourceSchema } from "./schema.ts";
import type { Source } from "./source.ts";

const t = translator("sources");
/** As many as are taken in at once. */
const most = 3000;

/** A list as it is pasted, one source a line, or why it cannot be read. The columns are those of a table, or set apart by | or a comma. */
export function readLines(text: string): { sources: Source[] } | { refusal: string } {
  const lines = text.split("\n").map((line, index) => ({ line: line.trim(), number: `${index + 1}` })).filter(({ line }) => line !== "");
  if (lines.length === 0) return { refusal: t("paste.none") };
  if (lines.length > most) return { refusal: t("paste.many", { max: most }) };
  const sources = new Map<string, Source>();
  for (const { line, number } of lines) {
    const source = readLine(line);
    if (typeof source === "string") return { refusal: t("paste.line", { number, line: line.slice(0, 40), why: source }) };
    const before = sources.get(source.name);
    sources.set(source.name, before ? merged(before, source) : source);
  }
  return { sources: [...sources.values()] };
}

/** Hosts of both; the later note, where there is one. */
export const merged = (one: Source, other: Source): Source => ({
  name: one.name,
  hosts: [...new Set([...one.hosts, ...other.hosts])],
  note: other.note || one.note,
});

function readLine(line: string): Source | string {
  const [name = "", ...columns] = line.split(/[\t|｜,，]/u).map((column) => column.trim());
  const isHosts = (column: string) => column !== "" && hostsIn(column).wrong.length === 0;
  const read = sourceSchema.safeParse({
    name,
    hosts: columns.filter(isHosts).join(" "),
    note: columns.filter((column) => column !== "" && !isHosts(column)).join("，"),
  });
  if (read.success) return read.data;
  return hostsRefusal(hostsIn(columns.filter(isHosts).join(" "))) ?? read.error.issues[0]?.message ?? "";
}
