import pg from "pg";

const adminUrl = (url: string) => {
  const admin = new URL(url);
  admin.pathname = "/postgres";
  return admin.href;
};

export function nameIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while nobody asks anything of it must not end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Connected to the server's own database, for what has to be said from outside the one at hand. */
export function withServer<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  return withClient(adminUrl(url), use);
}

export function quoted(name: string): string {
  return pg.escapeIdentifier(name);
}

async function exists(url: string): Promise<boolean> {
  try {
    return await withClient(url, async () => true);
  } catch (error) {
    const noSuchDatabase = error instanceof pg.DatabaseError && error.code === "3D000";
    if (noSuchDatabase) return false;
    throw error;
  }
}

/** Makes the database that the address names when the server has none of that name. */
export async function makeDatabase(url: string): Promise<void> {
  if (await exists(url)) return;
  await withServer(url, (client) => client.query(`CREATE DATABASE ${quoted(nameIn(url))}`));
}
