import { createServer, request } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePage } from "../page-store/page.ts";
import type { Page } from "../page-store/page.ts";
import type { Origin } from "../page-store/pages.ts";
import { sendPage } from "./send-page.ts";

const html = `<p>${"居委会".repeat(500)}</p>`;
const type = "text/html; charset=utf-8";
let server: Server;
let page: Page;
let origin: Origin;

beforeAll(async () => {
  page = await makePage({ answer: { status: 200 }, tags: new Set(), validUntil: Infinity, type, body: html }, ["content-security-policy", "default-src 'none'", "cache-control", "max-age=0"]);
  server = createServer((asked, answer) => void sendPage(asked, answer, page, origin)).listen(0);
  origin = "hit";
});
afterAll(() => server.close());

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Past fetch, which would decode bodies and hide what was sent. */
function ask(headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: (server.address() as AddressInfo).port, method, headers, agent: false }, (response) => {
      buffer(response).then((body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }), reject);
    }).on("error", reject).end();
  });
}

describe("a client that asks again", () => {
  const etag = async (encoding = "gzip") => (await ask({ "accept-encoding": encoding })).headers.etag ?? "";

  it.each([
    ["the very ETag", (known: string) => known],
    ["a weak one", (known: string) => `W/${known}`],
    ["a list", (known: string) => `"other", W/${known} , "third"`],
    ["any", () => "*"],
  ])("with %s is told that nothing changed, and nothing else", async (_, held) => {
    const known = await etag();
    const { status, headers, body } = await ask({ "accept-encoding": "gzip", "if-none-match": held(known) });
    expect([status, body.length]).toEqual([304, 0]);
    expect(headers).toMatchObject({ etag: known, vary: "accept-encoding, cookie", "cache-control": "max-age=0", "cache-status": "Bilin; hit" });
    for (const name of ["content-length", "content-encoding", "content-type"]) expect(headers).not.toHaveProperty(name);
  });

  it.each([["another text's", '"other"'], ["a part of one", '"'], ["nothing", ""]])("with %s ETag is sent the document", async (_, held) => {
    expect((await ask({ "if-none-match": held })).status).toBe(200);
  });

  it("with the ETag of another encoding is sent the document in this one", async () => {
    expect((await ask({ "accept-encoding": "br", "if-none-match": await etag("gzip") })).status).toBe(200);
  });

  it("for what is not there is always told so", async () => {
    const present = page;
    page = await makePage({ answer: { status: 404 }, tags: new Set(), validUntil: Infinity, type, body: html }, []);
    expect((await ask({ "if-none-match": "*" })).status).toBe(404);
    page = present;
  });
});

it("answers HEAD with the headers of GET and no body", async () => {
  for (const encoding of ["br", "gzip", "identity"]) {
    const [get, head] = [await ask({ "accept-encoding": encoding }), await ask({ "accept-encoding": encoding }, "HEAD")];
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
    expect(get.headers["content-length"]).toBe(String(get.body.length));
  }
});

it("sends the document plain to who does not say what they understand", async () => {
  const { headers, body } = await ask();
  expect(body.toString()).toBe(html);
  expect(headers).not.toHaveProperty("content-encoding");
  expect(gunzipSync((await ask({ "accept-encoding": "gzip;q=0.5" })).body).toString()).toBe(html);
});

it.each([
  ["hit", "Bilin; hit"],
  ["miss", "Bilin; fwd=uri-miss; stored"],
  ["joined", "Bilin; fwd=uri-miss; collapsed"],
  ["unkept", "Bilin; fwd=uri-miss"],
  ["bypass", "Bilin; fwd=bypass"],
  ["stale", "Bilin; hit; detail=stale"],
] as const)("says of a %s where it came from, once", async (from, status) => {
  origin = from;
  const answer = await ask();
  origin = "hit";
  expect(answer.headers["cache-status"]).toBe(status);
});
