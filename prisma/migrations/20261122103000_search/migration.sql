-- CreateTable
CREATE TABLE "ArticleSearch" (
    "articleId" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "terms" tsvector NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT,

    CONSTRAINT "ArticleSearch_pkey" PRIMARY KEY ("articleId")
);

-- Words and text stand apart from the row, so that dates of many thousand matches are read from few pages.
ALTER TABLE "ArticleSearch" SET (toast_tuple_target = 128);

-- CreateIndex
-- Written at once: what waits in GIN's pending list would be read through by every search.
CREATE INDEX "ArticleSearch_terms_idx" ON "ArticleSearch" USING GIN ("terms") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "ArticleSearch_publishedAt_articleId_idx" ON "ArticleSearch"("publishedAt" DESC, "articleId" DESC);

-- AddForeignKey
ALTER TABLE "ArticleSearch" ADD CONSTRAINT "ArticleSearch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Which articles match, by the index of words alone: the planner does not know what reading every word list would cost.
CREATE FUNCTION "articlesMatching"(wanted tsquery, since timestamptz, before timestamptz)
RETURNS TABLE ("articleId" integer, "publishedAt" timestamptz)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000
SET enable_seqscan = off
AS $$
  SELECT s."articleId", s."publishedAt" FROM "ArticleSearch" s
  WHERE s.terms @@ wanted AND s."publishedAt" >= since AND s."publishedAt" < before
$$;
