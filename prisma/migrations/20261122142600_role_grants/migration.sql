ALTER TYPE "Role" ADD VALUE 'SECTION_HEAD' AFTER 'EDITOR';

CREATE TABLE "RoleGrant" (
    "id" SERIAL NOT NULL,
    "userId" INTEGER NOT NULL,
    "role" "Role" NOT NULL,
    "channelId" INTEGER,
    "placeId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "RoleGrant_limit_check" CHECK (
        ("channelId" IS NULL AND "placeId" IS NULL)
        OR (num_nonnulls("channelId", "placeId") = 1 AND "role" NOT IN ('CORRESPONDENT', 'ADMINISTRATOR'))
    )
);

CREATE INDEX "RoleGrant_channelId_idx" ON "RoleGrant"("channelId");
CREATE INDEX "RoleGrant_placeId_idx" ON "RoleGrant"("placeId");
CREATE UNIQUE INDEX "RoleGrant_userId_role_channelId_placeId_key" ON "RoleGrant"("userId", "role", "channelId", "placeId") NULLS NOT DISTINCT;

ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "RoleGrant" ("userId", "role") SELECT "id", "role" FROM "User";
-- Administrators could work on every text until now, and go on to.
INSERT INTO "RoleGrant" ("userId", "role") SELECT "id", 'EDITOR_IN_CHIEF' FROM "User" WHERE "role" = 'ADMINISTRATOR';

ALTER TABLE "User" DROP COLUMN "role";
