import { join } from "node:path";
import { root } from "../support/paths.ts";

export const prisma = join(root, "node_modules/.bin/prisma");

/** Prisma's own engine is a download; ours stands in for it everywhere (docs/decisions/0003). */
export const prismaEnv: Record<string, string> = {
  PRISMA_SCHEMA_ENGINE_BINARY: join(root, "scripts/prisma/schema-engine.mjs"),
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};
