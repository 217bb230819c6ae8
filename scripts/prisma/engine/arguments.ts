import { readFileSync } from "node:fs";

/** What Prisma's CLI says when it starts its schema engine. */
export type EngineArguments = {
  url: string | undefined;
  shadowUrl: string | undefined;
  /** Schema files, by path. `migrate diff` names none. */
  datamodels: [path: string, text: string][];
  /** For `schema-engine cli <command>`, which answers by its exit code. */
  databaseCommand: string | undefined;
};

const fallback: [string, string] = ["schema.prisma", 'datasource db {\n  provider = "postgresql"\n}\n'];

export function readArguments(args: string[]): EngineArguments {
  const valuesOf = (name: string) => args.flatMap((arg, i) => (arg === name && args[i + 1] !== undefined ? [args[i + 1] as string] : []));
  const datasource = JSON.parse(valuesOf("--datasource")[0] ?? "{}") as { url?: string; shadowDatabaseUrl?: string };
  const datamodels = valuesOf("--datamodels").map((path): [string, string] => [path, readFileSync(path, "utf8")]);
  return {
    url: datasource.url,
    shadowUrl: datasource.shadowDatabaseUrl || undefined,
    datamodels: datamodels.length > 0 ? datamodels : [fallback],
    databaseCommand: args.includes("cli") ? args.at(-1) : undefined,
  };
}
