import { fieldsOf, idOrNull } from "../structure/words.ts";

/** The place forms' fields as the schemas want them; aliases are typed into one field. */
export function placeFromForm(data: FormData): unknown {
  const fields = fieldsOf(data);
  return { ...fields, aliases: aliasesFrom(String(fields["aliases"] ?? "")), parentId: idOrNull(fields["parentId"]) };
}

export function aliasesFrom(text: string): string[] {
  const aliases = text.split(/[\n、，,；;]/).map((alias) => alias.trim());
  return [...new Set(aliases)].filter(Boolean);
}
