import { isDeepStrictEqual } from "node:util";
import { publish } from "../../../lib/articles/publish.ts";
import { takeBack } from "../../../lib/articles/take-back.ts";
import { everywhere } from "../../../lib/auth/actor.ts";
import type { Actor } from "../../../lib/auth/actor.ts";
import { db } from "../../../lib/db.ts";

/** Takes one report back and publishes it as the desk would: it must then stand in the very lists that the loader wrote. */
export async function checkOne(actor: Actor, slug: string): Promise<void> {
  const { id, liveId } = await db().article.findUniqueOrThrow({ where: { slug }, select: { id: true, liveId: true } });
  const loaded = await listings(id);
  await takeBack({ ...actor, grants: [everywhere("SECTION_HEAD")] }, id);
  const outcome = await publish(actor, { articleId: id, revisionId: liveId ?? 0 });
  if (outcome.outcome !== "published") throw new Error(`The loaded report ${slug} cannot be published: ${JSON.stringify(outcome)}`);
  const published = await listings(id);
  if (!isDeepStrictEqual(loaded, published)) {
    throw new Error(`The loader's lists of ${slug} are not those of publishing: ${JSON.stringify({ loaded, published })}`);
  }
}

function listings(articleId: number) {
  return db().listing.findMany({ where: { articleId }, orderBy: [{ kind: "asc" }, { targetId: "asc" }] });
}
