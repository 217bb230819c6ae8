import { inSightOf } from "../articles/in-sight.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { scheduleBadges } from "../schedule/editor-queries.ts";
import type { Planned } from "./dashboard.ts";

const shown = 12;
/** For how long one is told of a plan that failed or was late. */
const recentDays = 7;

/** What goes out or away at a time, the next first; before that what did not, or not in time. */
export async function plannedFor(actor: Actor, now = new Date()): Promise<Planned[]> {
  const since = new Date(now.getTime() - recentDays * 86_400_000);
  const articles = await db().article.findMany({
    where: { AND: [inSightOf(actor), { schedules: { some: { OR: [{ state: "WAITING" }, { state: { in: ["DONE", "FAILED"] }, settledAt: { gte: since } }] } } }] },
    select: { id: true, head: { select: { title: true } } },
  });
  const badges = await scheduleBadges(articles.map(({ id }) => id));
  const planned = articles.flatMap(({ id, head }) => (badges.get(id) ?? []).map((badge) => ({ articleId: id, title: head?.title ?? "", badge })));
  const isOver = ({ badge }: Planned) => Number(badge.state !== "waiting");
  return planned.sort((one, other) => isOver(other) - isOver(one) || one.badge.at.localeCompare(other.badge.at)).slice(0, shown);
}
