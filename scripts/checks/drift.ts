import { prismaEnv } from "../prisma/cli.ts";
import type { Tally } from "../tally.ts";
import { step } from "./step.ts";

const migrations = "prisma/migrations";

/** Whether a migrated database, the migrations and the schema say the same. `url` is such a database. */
export async function driftChecks(data: string, url: string): Promise<Tally[]> {
  const env = { ...prismaEnv, DATABASE_URL: url };
  const diff = (...sides: string[]) => ["migrate", "diff", ...sides, "--exit-code"];
  return [
    await step(data, "Database as migrated is what the migrations say", "prisma", diff("--from-config-datasource", "--to-migrations", migrations), env),
    await step(data, "Migrations say what the schema says", "prisma", diff("--from-migrations", migrations, "--to-schema", "prisma/schema.prisma"), env),
  ];
}
