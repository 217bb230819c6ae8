-- CreateEnum
CREATE TYPE "ScheduleKind" AS ENUM ('PUBLISH', 'WITHDRAW');

-- CreateEnum
CREATE TYPE "ScheduleState" AS ENUM ('WAITING', 'DONE', 'CANCELLED', 'FAILED');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "embargoUntil" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "kind" "ScheduleKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "revisionId" INTEGER,
    "isUpdate" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "withdrawalKind" "WithdrawalKind",
    "reason" TEXT NOT NULL DEFAULT '',
    "movedTo" TEXT NOT NULL DEFAULT '',
    "byId" INTEGER NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "ScheduleState" NOT NULL DEFAULT 'WAITING',
    "settledAt" TIMESTAMPTZ(3),
    "failure" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Schedule_state_at_idx" ON "Schedule"("state", "at");

-- CreateIndex
CREATE INDEX "Schedule_articleId_id_idx" ON "Schedule"("articleId", "id");

-- CreateIndex
CREATE INDEX "Schedule_revisionId_idx" ON "Schedule"("revisionId");

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


