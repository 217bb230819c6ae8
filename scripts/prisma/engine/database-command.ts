import pg from "pg";
import { connection } from "./connection.ts";

/** Prisma's names for why a database cannot be reached, by PostgreSQL's. */
const codes: Record<string, string> = { "3D000": "P1003", "28P01": "P1000", "28000": "P1000" };

/** Answers `can-connect-to-database`, `create-database` and `drop-database` with an exit code; why not goes to stderr as JSON. */
export async function databaseCommand(command: string, url: string): Promise<number> {
  const name = connection(url).database ?? "postgres";
  const client = new pg.Client(connection(url, command === "can-connect-to-database" ? name : "postgres"));
  try {
    await client.connect();
    if (command === "create-database") await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    if (command === "drop-database") await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)}`);
    return 0;
  } catch (error) {
    const { code = "", message } = error as { code?: string; message: string };
    const fields = { error_code: codes[code] ?? "P1001", message, is_panic: false };
    // The CLI leaves out the first line.
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    return 1;
  } finally {
    await client.end().catch(() => undefined);
  }
}
