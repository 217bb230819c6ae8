import type { Issue } from "../../issue.ts";
import { translator } from "../../messages/index.ts";
import { gapsIn } from "./review.ts";
import type { ReviewedText } from "./review.ts";
import { stepName } from "./view.ts";

/** Why readers may not see this text yet, and what to do about it. */
export function reviewIssues(text: ReviewedText): Issue[] {
  const t = translator("review");
  const gaps = gapsIn(text).map((step) => stepName(step)).join("、");
  return [{ field: "review", message: t(text.open ? "incomplete" : "notSubmitted", { gaps }) }];
}
