CREATE TYPE "ReviewAct" AS ENUM ('SUBMITTED', 'REVIEWED', 'PROOFREAD', 'SENT_BACK');

ALTER TABLE "Article" ADD COLUMN     "submittedAt" TIMESTAMPTZ(3);

ALTER TABLE "Channel" ADD COLUMN     "proofreadings" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "reviews" INTEGER NOT NULL DEFAULT 3,
ADD CONSTRAINT "Channel_reviews_check" CHECK ("reviews" BETWEEN 0 AND 3 AND "proofreadings" BETWEEN 0 AND 3);
-- Channels that are there go on as they were until somebody sets it.
UPDATE "Channel" SET "reviews" = 0, "proofreadings" = 0;

CREATE TABLE "StandIn" (
    "id" SERIAL NOT NULL,
    "grantId" INTEGER NOT NULL,
    "userId" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StandIn_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ReviewStep" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "act" "ReviewAct" NOT NULL,
    "stage" INTEGER,
    "byId" INTEGER NOT NULL,
    "standsInForId" INTEGER,
    "role" "Role",
    "textHash" TEXT NOT NULL DEFAULT '',
    "comment" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewStep_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "EmergencyPublication" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "reviews" INTEGER NOT NULL,
    "proofreadings" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "EmergencyPublication_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "StandIn_grantId_idx" ON "StandIn"("grantId");

CREATE INDEX "StandIn_userId_idx" ON "StandIn"("userId");

CREATE INDEX "ReviewStep_articleId_id_idx" ON "ReviewStep"("articleId", "id");

CREATE INDEX "ReviewStep_revisionId_idx" ON "ReviewStep"("revisionId");

CREATE INDEX "EmergencyPublication_articleId_idx" ON "EmergencyPublication"("articleId");

CREATE INDEX "EmergencyPublication_revisionId_idx" ON "EmergencyPublication"("revisionId");

CREATE INDEX "EmergencyPublication_settledAt_idx" ON "EmergencyPublication"("settledAt");

CREATE INDEX "Article_submittedAt_idx" ON "Article"("submittedAt");

ALTER TABLE "StandIn" ADD CONSTRAINT "StandIn_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "RoleGrant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "StandIn" ADD CONSTRAINT "StandIn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ReviewStep" ADD CONSTRAINT "ReviewStep_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ReviewStep" ADD CONSTRAINT "ReviewStep_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

ALTER TABLE "ReviewStep" ADD CONSTRAINT "ReviewStep_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ReviewStep" ADD CONSTRAINT "ReviewStep_standsInForId_fkey" FOREIGN KEY ("standsInForId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "EmergencyPublication" ADD CONSTRAINT "EmergencyPublication_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "EmergencyPublication" ADD CONSTRAINT "EmergencyPublication_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

ALTER TABLE "EmergencyPublication" ADD CONSTRAINT "EmergencyPublication_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
