-- CreateTable
CREATE TABLE "PageClock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PageClock_pkey" PRIMARY KEY ("id")
);

INSERT INTO "PageClock" DEFAULT VALUES;

-- CreateTable
CREATE TABLE "PageExpiry" (
    "number" INTEGER NOT NULL,
    "tags" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PageExpiry_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "PageReads" (
    "day" DATE NOT NULL,
    "address" TEXT NOT NULL,
    "reads" INTEGER NOT NULL,

    CONSTRAINT "PageReads_pkey" PRIMARY KEY ("day","address")
);
