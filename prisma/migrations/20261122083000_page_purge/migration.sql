-- CreateTable
CREATE TABLE "PagePurge" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PagePurge_pkey" PRIMARY KEY ("id")
);

INSERT INTO "PagePurge" DEFAULT VALUES;
