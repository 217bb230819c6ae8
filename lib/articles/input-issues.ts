import type { ZodError } from "zod";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";

const t = translator("articles");

/** What a form sent that a text cannot hold, one entry a field, in the person's language. */
export function inputIssues(error: ZodError): Issue[] {
  const issues = new Map<string, Issue>();
  for (const { code, path, ...problem } of error.issues) {
    const [first, second] = path;
    const field = String((first === "draft" ? second : first) ?? "");
    if (issues.has(field)) continue;
    const message = field === "slug" ? t("invalid.slug") : code === "too_big" ? tooLong(problem) : t("invalid.any");
    issues.set(field, { field, message });
  }
  return [...issues.values()];
}

function tooLong(problem: object): string {
  return "maximum" in problem ? t("invalid.tooLong", { max: Number(problem.maximum) }) : t("invalid.any");
}
