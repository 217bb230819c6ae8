-- AlterTable
ALTER TABLE "Photo" ADD COLUMN     "consent" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "crop" JSONB,
ADD COLUMN     "cropHash" TEXT,
ADD COLUMN     "focusX" INTEGER,
ADD COLUMN     "focusY" INTEGER,
ADD COLUMN     "likeness" BIGINT,
ADD COLUMN     "placeId" INTEGER,
ADD COLUMN     "rights" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "takenOn" DATE;

-- CreateIndex
CREATE UNIQUE INDEX "Photo_cropHash_key" ON "Photo"("cropHash");

-- CreateIndex
CREATE INDEX "Photo_placeId_idx" ON "Photo"("placeId");

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;
