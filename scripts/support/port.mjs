// Plain JavaScript: the bootstrap script loads it on whatever Node the machine has.
import { createServer } from "node:net";

/** What support/say.ts calls by this name: shown to the person without a stack. */
const trouble = (message) => Object.assign(new Error(message), { name: "Trouble" });

/** The port people reach the site on: PORT, or 3000. Throws on anything that is no port. */
export function wantedPort() {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw trouble(`PORT is "${text}", which is not a port number (1 to 65535).`);
  return port;
}

/** Whether nothing listens there yet; without a host, on any address. */
export function isFree(port, host) {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => answer(true)));
  });
}

/** Throws, saying what to do, when the port is taken. */
export async function requireFreePort() {
  const port = wantedPort();
  if (await isFree(port)) return;
  throw trouble(`Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`);
}

/** A port that nobody listens on. */
export function freePort(host) {
  return new Promise((answer, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen({ port: 0, host }, () => {
      const { port } = probe.address();
      probe.close(() => answer(port));
    });
  });
}
