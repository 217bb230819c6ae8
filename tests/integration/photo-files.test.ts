import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { upload } from "../../lib/photos/upload.ts";
import { photoUrl } from "../../lib/photos/variants.ts";
import { sendPhoto } from "../../lib/server/photo.ts";
import { storage } from "../../lib/storage/index.ts";
import { makeUser } from "../factories/people.ts";
import { corners } from "../fixtures/photos/pictures.ts";

const server = createServer((request, response) => sendPhoto(request, response, request.url ?? ""));
let hash: string;
let stored: Buffer;
let etag: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const original = await corners().png().toBuffer();
  const result = await upload(await makeUser("EDITOR"), (async function* () { yield original; })(), { contentLength: original.length });
  if (!result.ok) throw new Error(result.reason);
  hash = result.photo.hash;
  stored = (await storage().get(`variants/${hash}/480.webp`)) ?? Buffer.alloc(0);
  etag = (await ask()).headers.get("etag") ?? "";
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** As a browser asks that looks whether what it has still holds; fetch by itself would forbid an answer without the bytes. */
const ask = (headers: Record<string, string> = {}, method = "GET", path = photoUrl(hash, 480, "webp")) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method, headers: { "cache-control": "max-age=0", ...headers } });
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe("a variant", () => {
  it("is sent as it is stored, for a year", async () => {
    const response = await ask();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-length": String(stored.length),
      "cache-control": "public, max-age=31536000, immutable",
      "accept-ranges": "bytes",
      "content-security-policy": "default-src 'none'",
      etag: `"${hash}/480.webp-${stored.length}"`,
    });
    expect(response.headers.get("last-modified")).toMatch(/ GMT$/);
    expect(await bytes(response)).toEqual(stored);
  });

  it("answers HEAD with the same headers and nothing else", async () => {
    const response = await ask({}, "HEAD");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-length")).toBe(String(stored.length));
    expect(response.headers.get("etag")).toBe(etag);
    expect(await bytes(response)).toHaveLength(0);
  });

  it("is not sent again to whom has it", async () => {
    const modified = (await ask()).headers.get("last-modified") ?? "";
    for (const [name, value] of [["if-none-match", etag], ["if-none-match", `"other", ${etag}`], ["if-none-match", "*"], ["if-modified-since", modified]] as const) {
      const response = await ask({ [name]: value });
      expect(response.status, `${name}: ${value}`).toBe(304);
      expect(response.headers.get("etag")).toBe(etag);
      expect(response.headers.get("cache-control")).toContain("immutable");
      expect(await bytes(response)).toHaveLength(0);
    }
    expect((await ask({ "if-none-match": '"other"' })).status).toBe(200);
    expect((await ask({ "if-modified-since": new Date(0).toUTCString() })).status).toBe(200);
    // What one format is called names no other.
    expect((await ask({ "if-none-match": etag }, "GET", photoUrl(hash, 480, "jpeg"))).status).toBe(200);
    expect((await ask({ "if-none-match": etag }, "GET", photoUrl(hash, 320, "webp"))).status).toBe(200);
  });

  it("is sent in part", async () => {
    const end = stored.length;
    for (const [range, from, to] of [["bytes=0-9", 0, 10], ["bytes=10-", 10, end], ["bytes=-5", end - 5, end], [`bytes=5-${end + 100}`, 5, end]] as const) {
      const response = await ask({ range });
      expect(response.status, range).toBe(206);
      expect(response.headers.get("content-range")).toBe(`bytes ${from}-${to - 1}/${end}`);
      expect(await bytes(response)).toEqual(stored.subarray(from, to));
    }
    expect((await ask({ range: "bytes=0-9", "if-range": etag })).status).toBe(206);
    const changed = await ask({ range: "bytes=0-9", "if-range": '"other"' });
    expect(changed.status).toBe(200);
    expect(await bytes(changed)).toEqual(stored);
    expect((await ask({ range: "pages=1-2" })).status).toBe(200);
  });

  it("says how long it is to whom asks beyond its end", async () => {
    const response = await ask({ range: `bytes=${stored.length}-` });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe(`bytes */${stored.length}`);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await bytes(response)).toHaveLength(0);
  });

  it("is refused to whom wants another state of it", async () => {
    const response = await ask({ "if-match": '"other"' });
    expect(response.status).toBe(412);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});

describe("what is not there", () => {
  it("is not found, and nobody remembers that", async () => {
    for (const path of [photoUrl(hash, 481, "webp"), photoUrl(hash, 480, "avif"), photoUrl("0".repeat(64), 480, "webp"), `/photos/${hash}`, `/photos/${hash}/480.png`, `/photos/${hash}/..%2f480.webp`]) {
      const response = await ask({}, "GET", path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(response.headers.get("etag")).toBeNull();
    }
  });

  it("cannot be made through the address", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const response = await ask({}, method);
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD");
    }
  });
});
