import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Secrets = { sessions: string; database: string };

/** What is generated once for a data folder and readable by its owner alone. The environment's own settings win over it. */
export function secrets(data: string): Secrets {
  const file = join(data, "secrets.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Secrets;
  const made: Secrets = { sessions: randomBytes(32).toString("base64url"), database: randomBytes(24).toString("base64url") };
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
