import { reprintsToApprove } from "../articles/editor-queries.ts";
import { isDesk } from "../articles/policy.ts";
import { reviewDesk } from "../articles/review/desk.ts";
import type { ReviewRow } from "../articles/review/view.ts";
import { stepName } from "../articles/review/view.ts";
import type { Actor } from "../auth/actor.ts";
import { translator } from "../messages/index.ts";
import type { Waiting } from "./dashboard.ts";

const t = translator("review");
const ofSources = translator("sources");

/**
 * What waits for this person, longest first: signatures, their own texts that came back, and what is owed since an
 * emergency, which everybody at the desk sees. Null for
 * those for whom nothing can wait: the section is then left out.
 */
export async function waitingFor(actor: Actor): Promise<Waiting[] | null> {
  const [{ waiting, own, owed }, reprints] = [await reviewDesk(actor), await reprintsToApprove(actor)];
  const item = ({ articleId, title, at }: ReviewRow, what: string): Waiting => ({ href: `/editor/articles/${articleId}`, title, what, since: at });
  const items = [
    ...owed.filter(({ steps }) => isDesk(actor) || steps.length > 0).map((row) => item(row, t("dashboard.owed", { reason: row.note }))),
    ...waiting.filter(({ isOwed }) => !isOwed).map((row) => item(row, row.steps.map(stepName).join("、"))),
    ...reprints.map(({ articleId, title, source, since }) => ({ href: `/editor/articles/${articleId}`, title, what: ofSources("dashboard.wanted", { source }), since })),
    ...own.filter(({ note }) => note !== "").map((row) => item(row, t("desk.back", { comment: row.note }))),
  ];
  if (items.length === 0 && !isDesk(actor)) return null;
  // Somebody may both sign a text and have handed it in.
  return [...new Map(items.map((one) => [one.href, one])).values()].sort((one, other) => one.since.localeCompare(other.since));
}
