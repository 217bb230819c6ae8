import type { ClientConfig } from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

/** A database address as pg itself reads it, so that sslmode, host (a socket's folder) and the like count here as in the app. */
export function connection(url: string, database?: string): ClientConfig {
  const config = parseIntoClientConfig(url);
  return database === undefined ? config : { ...config, database };
}
