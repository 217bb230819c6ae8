import { db } from "./db.ts";

export async function isDatabaseReachable(): Promise<boolean> {
  return db().$queryRaw`SELECT 1`.then(() => true, () => false);
}
