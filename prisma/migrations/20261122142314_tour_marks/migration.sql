-- CreateTable
CREATE TABLE "TourMark" (
    "userId" INTEGER NOT NULL,
    "mark" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TourMark_pkey" PRIMARY KEY ("userId","mark")
);

-- AddForeignKey
ALTER TABLE "TourMark" ADD CONSTRAINT "TourMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
