import { compareBodies } from "./compare-blocks.ts";
import type { ComparedBlock, OwnPhotoTexts } from "./compare-blocks.ts";
import { compareTokens, compareWords } from "./compare-words.ts";
import type { ComparedText, Cut } from "./compare-words.ts";
import { translator } from "../messages/index.ts";
import type { Draft } from "./schema.ts";

const t = translator("articles");

export type FieldName = keyof Omit<Draft, "body">;
export type ComparedField = ComparedText & { name: FieldName };
/** Two texts of an article side by side: the fields that differ, and every block. */
export type Comparison = { fields: ComparedField[]; blocks: ComparedBlock[] };

type Names = Record<"channels" | "places" | "initiatives", ReadonlyMap<number, string>>;
/** What the texts speak of: names by id, and what pictures say of themselves. */
export type Known = { names: Names; photos: OwnPhotoTexts; cut: Cut };

const written = ["kicker", "title", "subtitle", "lead", "source", "originalTitle", "originalUrl", "dateline", "responsibleEditor", "slug"] as const;
const listed = ["reprint", "contributors", "channelId", "placeIds", "initiativeIds", "topics"] as const;

export function compareDrafts(before: Draft, after: Draft, { names, photos, cut }: Known): Comparison {
  const lists = { before: listsOf(before, names), after: listsOf(after, names) };
  const fields = [
    ...written.map((name) => ({ name, ...compareWords(before[name], after[name], cut) })),
    ...listed.map((name) => ({ name, ...compareTokens(lists.before[name], lists.after[name]) })),
  ];
  return {
    fields: fields.filter((field) => [...field.before, ...field.after].some(({ changed }) => changed)),
    blocks: compareBodies(before.body, after.body, photos, cut),
  };
}

export function isSame({ fields, blocks }: Comparison): boolean {
  return fields.length === 0 && blocks.every(({ same }) => same);
}

/** Each name is one word, so that a list is compared name by name. */
function listsOf(draft: Draft, names: Names): Record<(typeof listed)[number], string[]> {
  const named = (of: keyof Names, ids: number[]) => separated(ids.map((id) => names[of].get(id) ?? `${id}`));
  return {
    reprint: draft.reprint ? [t("reprint.is")] : [],
    contributors: separated(draft.contributors.map(({ role, name }) => `${t(`role.${role}`)} ${name}`)),
    channelId: named("channels", draft.channelId === null ? [] : [draft.channelId]),
    placeIds: named("places", draft.placeIds),
    initiativeIds: named("initiatives", draft.initiativeIds),
    topics: separated(draft.topics),
  };
}

const separated = (names: string[]) => names.flatMap((name, index) => (index > 0 ? ["、", name] : [name]));
