-- AlterTable
ALTER TABLE "EmergencyPublication" ADD COLUMN     "embargoUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "reprint" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Schedule" ADD COLUMN     "correction" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "PermittedSource" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "hosts" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PermittedSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReprintApproval" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "role" "Role" NOT NULL,
    "standsInForId" INTEGER,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReprintApproval_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PermittedSource_name_key" ON "PermittedSource"("name");

-- CreateIndex
CREATE INDEX "ReprintApproval_articleId_idx" ON "ReprintApproval"("articleId");

-- AddForeignKey
ALTER TABLE "ReprintApproval" ADD CONSTRAINT "ReprintApproval_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReprintApproval" ADD CONSTRAINT "ReprintApproval_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReprintApproval" ADD CONSTRAINT "ReprintApproval_standsInForId_fkey" FOREIGN KEY ("standsInForId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;


