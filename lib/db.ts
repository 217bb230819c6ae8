import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/prisma/client.ts";
import type { Prisma } from "./generated/prisma/client.ts";
import { env } from "./env.ts";

export type Db = PrismaClient;
/** Inside a transaction. */
export type Tx = Prisma.TransactionClient;

const key = Symbol.for("bilin.db");
const held = globalThis as { [key]?: PrismaClient };

/** The process's one client: server.ts, Next's bundles and development reloads share it. */
export function db(): PrismaClient {
  return (held[key] ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 10, connectionTimeoutMillis: 10_000, keepAlive: true }),
    // Patient: others may hold a row or all connections for a moment.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  }));
}
