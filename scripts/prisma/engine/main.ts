import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { MigrationAdapter } from "./adapter.ts";
import { readArguments } from "./arguments.ts";
import { databaseCommand } from "./database-command.ts";
import { serve } from "./rpc.ts";
import { loadEngine } from "./wasm.ts";

async function main(args: string[]): Promise<number> {
  if (args.includes("--version")) {
    console.log("schema-engine-cli wasm");
    return 0;
  }
  // Comparing two schema files needs no database, but the engine wants an adapter all the same.
  const { url = "postgresql://localhost/none", shadowUrl, datamodels, databaseCommand: command } = readArguments(args);
  if (command) return databaseCommand(command, url);
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(url, shadowUrl));
  await serve(async () => (await loadEngine()).new({ datamodels }, () => undefined, adapter));
  return 0;
}

process.exit(await main(process.argv.slice(2)));
