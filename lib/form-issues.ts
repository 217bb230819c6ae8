import type { z } from "zod";
import type { Issue } from "./issue.ts";

/** What a schema refused, one issue a field: the names of the fields are the paths, joined by dots. */
export function issuesOf(error: z.ZodError): Issue[] {
  const byField = new Map(error.issues.toReversed().map((issue) => [issue.path.join("."), issue.message]));
  return [...byField].map(([field, message]) => ({ field, message })).toReversed();
}
