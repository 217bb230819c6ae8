import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** A line to PostgreSQL that a test can cut. */
export type Proxy = {
  /** The database's address by way of the proxy. */
  url: string;
  /** Ends every connection, and every new one at once. */
  cut: () => void;
  /** Takes connections and forwards nothing, either way: what is said is held back. */
  silence: () => void;
  restore: () => void;
  stop: () => Promise<void>;
};

export async function openProxy(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let state: "open" | "cut" | "silent" = "open";

  const forward = (from: Socket, to: Socket) => {
    open.add(from);
    from.on("data", (chunk) => void to.write(chunk)).on("error", () => to.destroy()).on("end", () => to.end()).on("close", () => {
      open.delete(from);
      to.destroy();
    });
    if (state === "silent") from.pause();
  };
  const server = createServer((client) => {
    if (state === "cut") return void client.resetAndDestroy();
    const upstream = connect({ host: target.hostname, port: Number(target.port) });
    forward(client, upstream);
    forward(upstream, client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const url = new URL(databaseUrl);
  Object.assign(url, { hostname: "127.0.0.1", port: String((server.address() as AddressInfo).port) });
  const enter = (next: typeof state) => {
    state = next;
    for (const socket of open) {
      if (next === "cut") socket.destroy();
      else if (next === "silent") socket.pause();
      else socket.resume();
    }
  };
  return {
    url: url.href,
    cut: () => enter("cut"),
    silence: () => enter("silent"),
    restore: () => enter("open"),
    stop: async () => {
      enter("cut");
      await new Promise((closed) => server.close(closed));
    },
  };
}
