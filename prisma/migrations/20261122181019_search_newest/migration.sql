-- The newest matches, and how many there are, by the index of terms alone: the planner does not know what reading every list of terms would cost.
CREATE FUNCTION "newestMatching"(wanted tsquery, since timestamptz, before timestamptz, "afterAt" timestamptz, "afterId" integer, most integer)
RETURNS TABLE ("articleId" integer, "publishedAt" timestamptz)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 20
SET enable_seqscan = off SET enable_indexscan = off
AS $$
  SELECT s."articleId", s."publishedAt" FROM "ArticleSearch" s
  WHERE s.terms @@ wanted
    AND (since IS NULL OR s."publishedAt" >= since)
    AND (before IS NULL OR s."publishedAt" < before)
    AND ("afterAt" IS NULL OR (s."publishedAt", s."articleId") < ("afterAt", "afterId"))
  ORDER BY s."publishedAt" DESC, s."articleId" DESC LIMIT most
$$;

CREATE FUNCTION "countMatching"(wanted tsquery, most integer) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE
SET enable_seqscan = off
AS $$
  SELECT count(*)::integer FROM (SELECT FROM "ArticleSearch" s WHERE s.terms @@ wanted LIMIT most) found
$$;

DROP FUNCTION "articlesMatching"(tsquery, timestamptz, timestamptz);
