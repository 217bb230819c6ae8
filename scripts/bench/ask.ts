import { Agent, get } from "node:http";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export const asReader: OutgoingHttpHeaders = { "accept-encoding": "gzip" };

/** One request, its body as it came over the line. */
export function ask(url: string, headers: OutgoingHttpHeaders = asReader, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent }, (response) => {
      buffer(response).then((body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }), reject);
    });
    request.on("error", reject);
  });
}

/** A whole document, compressed as the load generator will ask for it. */
export async function askDocument(url: string): Promise<Answer> {
  const answer = await ask(url);
  const encoding = answer.headers["content-encoding"];
  if (answer.status !== 200 || encoding !== "gzip") throw new Error(`${url} answered ${answer.status}, encoded as ${encoding ?? "nothing"}`);
  return answer;
}

export function textOf({ headers, body }: Answer): string {
  return (headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString();
}

/** Asks for each address once, some at a time. Anything but 200 fails. */
export async function askAll(urls: string[], connections: number): Promise<{ ms: number; bytes: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const left = urls.values();
  const began = performance.now();
  let bytes = 0;
  const one = async () => {
    for (const url of left) {
      const { status, body } = await ask(url, asReader, agent);
      bytes += body.length;
      if (status !== 200) throw new Error(`${url} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, one)).finally(() => agent.destroy());
  return { ms: performance.now() - began, bytes };
}

/** Asks again and again until an answer is what is waited for; a server that is not there yet counts as no. */
export async function askUntil(url: string, isIt: (answer: Answer) => boolean, pauseMs: number, isOver: () => boolean = () => false): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    while (!isOver()) {
      const answer = await ask(url, asReader, agent).catch(() => null);
      if (answer && isIt(answer)) return;
      await new Promise((later) => setTimeout(later, pauseMs));
    }
    throw new Error(`${url} never answered what was waited for`);
  } finally {
    agent.destroy();
  }
}
