-- CreateEnum
CREATE TYPE "FigureQualifier" AS ENUM ('OVER', 'NEARLY', 'ABOUT');

-- AlterTable
ALTER TABLE "Initiative" DROP COLUMN "status";

-- CreateTable
CREATE TABLE "Method" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Method_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MethodStep" (
    "id" SERIAL NOT NULL,
    "methodId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MethodStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InitiativeMethod" (
    "initiativeId" INTEGER NOT NULL,
    "methodId" INTEGER NOT NULL,

    CONSTRAINT "InitiativeMethod_pkey" PRIMARY KEY ("initiativeId","methodId")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" SERIAL NOT NULL,
    "initiativeId" INTEGER NOT NULL,
    "date" DATE,
    "precision" "DatePrecision" NOT NULL DEFAULT 'DAY',
    "text" TEXT NOT NULL,
    "status" "InitiativeStatus",
    "articleId" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "quotedFromId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" SERIAL NOT NULL,
    "initiativeId" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "qualifier" "FigureQualifier",
    "scope" TEXT NOT NULL DEFAULT '',
    "asOf" DATE,
    "precision" "DatePrecision" NOT NULL DEFAULT 'DAY',
    "articleId" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "quotedFromId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Venue" (
    "id" SERIAL NOT NULL,
    "placeId" INTEGER NOT NULL,
    "initiativeId" INTEGER,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "hours" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "articleId" INTEGER,
    "quote" TEXT NOT NULL DEFAULT '',
    "quotedFromId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Venue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Method_slug_key" ON "Method"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "MethodStep_methodId_position_key" ON "MethodStep"("methodId", "position");

-- CreateIndex
CREATE INDEX "InitiativeMethod_methodId_idx" ON "InitiativeMethod"("methodId");

-- CreateIndex
CREATE INDEX "Milestone_initiativeId_idx" ON "Milestone"("initiativeId");

-- CreateIndex
CREATE INDEX "Milestone_articleId_idx" ON "Milestone"("articleId");

-- CreateIndex
CREATE INDEX "Figure_initiativeId_idx" ON "Figure"("initiativeId");

-- CreateIndex
CREATE INDEX "Figure_articleId_idx" ON "Figure"("articleId");

-- CreateIndex
CREATE INDEX "Venue_placeId_idx" ON "Venue"("placeId");

-- CreateIndex
CREATE INDEX "Venue_initiativeId_idx" ON "Venue"("initiativeId");

-- CreateIndex
CREATE INDEX "Venue_articleId_idx" ON "Venue"("articleId");

-- AddForeignKey
ALTER TABLE "MethodStep" ADD CONSTRAINT "MethodStep_methodId_fkey" FOREIGN KEY ("methodId") REFERENCES "Method"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InitiativeMethod" ADD CONSTRAINT "InitiativeMethod_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InitiativeMethod" ADD CONSTRAINT "InitiativeMethod_methodId_fkey" FOREIGN KEY ("methodId") REFERENCES "Method"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_quotedFromId_fkey" FOREIGN KEY ("quotedFromId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_quotedFromId_fkey" FOREIGN KEY ("quotedFromId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venue" ADD CONSTRAINT "Venue_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venue" ADD CONSTRAINT "Venue_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venue" ADD CONSTRAINT "Venue_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venue" ADD CONSTRAINT "Venue_quotedFromId_fkey" FOREIGN KEY ("quotedFromId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
