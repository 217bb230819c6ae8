import { db } from "../db.ts";
import type { ArticleState } from "../generated/prisma/enums.ts";
import type { Standing } from "./photo.ts";

export type Use = {
  photoId: number;
  articleId: number;
  title: string;
  slug: string;
  state: ArticleState;
  standing: Standing;
};

/** Which articles use these pictures, what readers see first, then what is being worked on. */
export async function usesOf(photoIds: number[]): Promise<Use[]> {
  return db().$queryRaw<Use[]>`
    SELECT used.*, a.slug, a.state::text AS state, head.title
    FROM (
      SELECT rp."photoId", r."articleId",
        CASE WHEN bool_or(r.id = a."liveId") THEN 'live' WHEN bool_or(r.id = a."headId") THEN 'draft' ELSE 'former' END AS standing
      FROM "RevisionPhoto" rp JOIN "Revision" r ON r.id = rp."revisionId" JOIN "Article" a ON a.id = r."articleId"
      WHERE rp."photoId" = ANY(${photoIds})
      GROUP BY rp."photoId", r."articleId"
    ) used
    JOIN "Article" a ON a.id = used."articleId"
    JOIN "Revision" head ON head.id = a."headId"
    ORDER BY array_position(ARRAY['live', 'draft', 'former'], used.standing), a.id DESC`;
}
