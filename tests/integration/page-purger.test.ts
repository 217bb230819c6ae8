import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { db } from "../../lib/db.ts";
import { cdnTag } from "../../lib/page-store/cdn-tag.ts";
import { everything, expire } from "../../lib/page-store/expiry.ts";
import { Purger } from "../../lib/page-store/purger.ts";
import { inTransaction } from "../../lib/transaction.ts";

let told: { body: unknown; authorization: string | undefined }[];
let status: number;
let purger: Purger;
const cdn = createServer((request, response) => {
  void json(request).then((body) => {
    told.push({ body, authorization: request.headers.authorization });
    response.writeHead(status).end();
  });
});

beforeEach(async () => {
  [told, status] = [[], 200];
  await new Promise<void>((listening) => void cdn.listen(0, "127.0.0.1", listening));
  purger = new Purger({ url: `http://127.0.0.1:${(cdn.address() as AddressInfo).port}/purge`, token: "secret" });
  await db().pagePurge.update({ where: { id: 1 }, data: { number: (await db().pageClock.findUniqueOrThrow({ where: { id: 1 } })).number } });
});
afterEach(() => new Promise((closed) => cdn.close(closed)));

const change = (...tags: string[]) => inTransaction(async (tx) => expire(tx, tags));
const age = () => db().$executeRaw`UPDATE "PageExpiry" SET at = now() - interval '1 minute'`;
const tagsOf = (...tags: string[]) => ({ tags: tags.map(cdnTag) });

it("tells the CDN of an expiry at once, and again until it has settled", async () => {
  await change("article:1", "list:SITE:0");
  await purger.purge();
  await purger.purge();
  expect(told).toEqual(Array(2).fill({ body: tagsOf("article:1", "list:SITE:0"), authorization: "Bearer secret" }));
  await age();
  await purger.purge();
  await purger.purge();
  expect(told).toHaveLength(3);
});

it("tells it again after a failure, with what came since", async () => {
  await change("article:1");
  await age();
  status = 500;
  await expect(purger.purge()).rejects.toThrow("500");
  status = 200;
  await change("article:2");
  await purger.purge();
  expect(told.at(-1)?.body).toEqual(tagsOf("article:1", "article:2"));
});

it("has it let go of everything where the log does not reach back, or everything is meant", async () => {
  await change("article:1");
  await change("article:2");
  await db().pageExpiry.deleteMany({ where: { tags: { has: "article:1" } } });
  await purger.purge();
  await change(everything);
  await age();
  await purger.purge();
  expect(told.map(({ body }) => body)).toEqual(Array(2).fill({ purge_everything: true }));
});
