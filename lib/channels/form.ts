import { fieldsOf, idOrNull } from "../structure/words.ts";

/** The channel forms' fields as the schemas want them. */
export function channelFromForm(data: FormData): unknown {
  const fields = fieldsOf(data);
  return { ...fields, follows: idOrNull(fields["follows"]), parentId: idOrNull(fields["parentId"]) };
}
