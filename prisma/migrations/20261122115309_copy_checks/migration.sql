-- CreateTable
CREATE TABLE "CopyLists" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "data" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CopyLists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleIgnoredFinding" (
    "articleId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleIgnoredFinding_pkey" PRIMARY KEY ("articleId","kind","about")
);

-- AddForeignKey
ALTER TABLE "ArticleIgnoredFinding" ADD CONSTRAINT "ArticleIgnoredFinding_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleIgnoredFinding" ADD CONSTRAINT "ArticleIgnoredFinding_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
