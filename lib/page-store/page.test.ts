import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { PageAnswer } from "./context.ts";
import { makePage, sendingFor } from "./page.ts";
import type { Sending } from "./page.ts";

const html = `<!DOCTYPE html><p>${"社区议事会。".repeat(200)}</p>`;
const make = (over: { answer?: PageAnswer; body?: string } = {}) =>
  makePage({ answer: { status: 200 }, tags: new Set(["article:1"]), validUntil: Infinity, type: "text/html; charset=utf-8", body: html, ...over }, ["x-content-type-options", "nosniff"]);

function header({ head }: Sending): Record<string, string> {
  return Object.fromEntries(Array.from({ length: head.length / 2 }, (_, index) => [head[index * 2] ?? "", head[index * 2 + 1] ?? ""]));
}

it.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
  ["identity", (body: Buffer) => body],
] as const)("is the same document in %s, with the length and name of what is sent", async (encoding, decode) => {
  const sending = await sendingFor(await make(), encoding);
  expect(decode(sending.body).toString()).toBe(html);
  expect(header(sending)).toMatchObject({
    "x-content-type-options": "nosniff", vary: "accept-encoding, cookie", "content-type": "text/html; charset=utf-8",
    "content-length": String(sending.body.length), etag: sending.etag,
  });
  expect(header(sending)["content-encoding"]).toBe(encoding === "identity" ? undefined : encoding);
});

it("has strong ETags: one for each text and encoding", async () => {
  const etags = async (body: string) => Promise.all((["br", "gzip", "identity"] as const).map(async (encoding) => (await sendingFor(await make({ body }), encoding)).etag));
  const [one, again, other] = await Promise.all([etags(html), etags(html), etags(`${html} `)]);
  expect(again).toEqual(one);
  expect(new Set([...one, ...other]).size).toBe(6);
  for (const etag of one) expect(etag).toMatch(/^"[\w-]+"$/);
});

it("says where something moved, with no document and no ETag", async () => {
  const page = await make({ answer: { status: 301, location: "/articles/b" }, body: "<a>moved</a>" });
  expect(page.status).toBe(301);
  for (const encoding of ["br", "gzip", "identity"] as const) {
    const sending = await sendingFor(page, encoding);
    expect(sending.body).toHaveLength(0);
    expect(header(sending)).toMatchObject({ location: "/articles/b", "content-length": "0", "x-content-type-options": "nosniff" });
    expect(header(sending)).not.toHaveProperty("etag");
    expect(header(sending)).not.toHaveProperty("content-encoding");
  }
});

it("weighs what it keeps", async () => {
  const [small, large] = await Promise.all([make({ body: "a" }), make({ body: Array.from({ length: 20_000 }, (_, n) => n).join(" ") })]);
  expect(large.bytes - small.bytes).toBeGreaterThan(large.br.body.length + large.gzip.body.length - 200);
});
