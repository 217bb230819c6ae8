import { vi } from "vitest";
import type { Document } from "./orders.ts";
import { inStep } from "./servers.ts";
import type { Got, Server } from "./servers.ts";

const together = 6;

/** Asks for every address, a few at a time. */
async function each<T>(addresses: string[], ask: (address: string) => Promise<T>): Promise<Map<string, T>> {
  const answers = new Map<string, T>();
  const left = [...addresses];
  await Promise.all(Array.from({ length: together }, async () => {
    for (let address = left.shift(); address !== undefined; address = left.shift()) answers.set(address, await ask(address));
  }));
  return answers;
}

/** A machine with too much to do may keep a server from its database for a moment; that is no answer. */
const read = ({ get }: Server) => (address: string): Promise<Got> =>
  vi.waitFor(async () => {
    const got = await get(address);
    if (got.status === 503) throw new Error(`${address} cannot be had`);
    return got;
  }, { timeout: 60_000, interval: 500 });

export type Walked = {
  /** Addresses at which readers find something else than before. */
  changed: string[];
  /** What the server that made the change still had in its store. */
  kept: string[];
};

/**
 * Has both servers store every page, makes a change in the first, and holds what each then says, the first at once and the
 * second when the news arrived, against what is rendered anew.
 */
export async function walk([here, there]: [Server, Server], addresses: string[], change: () => Promise<unknown>): Promise<Walked> {
  const [before] = await Promise.all([each(addresses, read(here)), each(addresses, read(there))]);
  await change();
  const [after, elsewhere] = await Promise.all([each(addresses, read(here)), inStep(there).then(() => each(addresses, read(there)))]);
  // Either renders the same; each has a core to itself.
  const fresh = await each(addresses, (address) => (addresses.indexOf(address) % 2 ? there : here).tell("fresh", address));
  compare("The process that made the change", after, fresh);
  compare("Another process", elsewhere, fresh);
  return {
    changed: addresses.filter((address) => difference(before.get(address), fresh.get(address)) !== null),
    kept: addresses.filter((address) => after.get(address)?.headers.get("cache-status") === "Bilin; hit"),
  };
}

function compare(who: string, said: Map<string, Got>, fresh: Map<string, Document>): void {
  const wrong = [...said].flatMap(([address, got]) => {
    const found = difference(got, fresh.get(address));
    return found === null ? [] : [`${address} (${got.headers.get("cache-status")}): ${found}`];
  });
  // In the message, since reports keep nothing else of a failure.
  if (wrong.length > 0) throw new Error(`${who} does not say what it would render anew:\n${wrong.join("\n")}`);
}

/** Where two documents part, shortly. */
function difference(said: Document | undefined, fresh: Document | undefined): string | null {
  if (!said || !fresh) return "no answer";
  if (said.status !== fresh.status || said.location !== fresh.location) {
    return `${said.status} ${said.location ?? ""} instead of ${fresh.status} ${fresh.location ?? ""}`;
  }
  if (said.body === fresh.body) return null;
  const at = [...said.body].findIndex((_, index) => said.body[index] !== fresh.body[index]);
  const around = ({ body }: Document) => body.slice(Math.max(0, at - 60), at + 60);
  return `“${around(said)}” instead of “${around(fresh)}”`;
}
