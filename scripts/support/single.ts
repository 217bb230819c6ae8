import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join, relative } from "node:path";
import { Trouble } from "./say.ts";

/** Who answers on the socket, or null when nobody holds it. */
function holder(socket: string): Promise<string | null> {
  return new Promise((answer) => {
    let text = "";
    const client = connect(socket);
    client.once("error", () => answer(null));
    client.on("data", (chunk) => (text += chunk.toString()));
    client.once("close", () => answer(text));
  });
}

/**
 * Holds this data folder for the life of the process, or says who does. A socket, because the system lets go of it
 * however the process dies; a relative path, because a socket's may not be longer than about 100 characters.
 */
export async function holdAlone(data: string, verb: string): Promise<void> {
  const inside = join(data, "running.sock");
  const socket = relative(process.cwd(), inside).length < inside.length ? relative(process.cwd(), inside) : inside;
  const other = await holder(socket);
  if (other !== null) throw new Trouble(`Bilin already runs on this data: ${other || "another command"}. Stop that one first. (Data folder: ${data})`);
  rmSync(socket, { force: true });
  const server = createServer((client) => client.end(`npm run ${verb}, process ${process.pid}`));
  await new Promise<void>((held, fail) => {
    server.once("error", fail);
    server.listen(socket, held);
  });
  server.unref();
}
