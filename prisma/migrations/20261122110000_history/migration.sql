-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "name" TEXT,
ADD COLUMN     "page" UUID,
ADD COLUMN     "pageStep" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "restoredFromId" INTEGER,
ADD COLUMN     "slug" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

UPDATE "Revision" SET "startedAt" = "createdAt";

-- CreateTable
CREATE TABLE "Publication" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Publication_articleId_at_idx" ON "Publication"("articleId", "at");

-- CreateIndex
CREATE INDEX "Publication_revisionId_idx" ON "Publication"("revisionId");

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published before: every time is in the audit; the dates that readers see are the article's own.
INSERT INTO "Publication" ("articleId", "revisionId", "byId", "at")
SELECT a."id", r."id", e."actorId", CASE WHEN a."liveId" = r."id" THEN coalesce(a."revisedAt", a."firstPublishedAt", e."at") ELSE e."at" END
FROM "AuditEvent" e
JOIN "Article" a ON a."id" = e."subjectId"
JOIN "Revision" r ON r."articleId" = a."id" AND r."id" = (e."detail"->>'revisionId')::int
WHERE e."subjectType" = 'article' AND e."action" = 'article.published' AND e."actorId" IS NOT NULL
ORDER BY e."id";
