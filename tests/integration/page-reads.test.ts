import { beforeEach, expect, it } from "vitest";
import { db } from "../../lib/db.ts";
import { mostRead, Reads } from "../../lib/page-store/reads.ts";

beforeEach(async () => void (await db().pageReads.deleteMany()));

const read = (reads: Reads, address: string, times: number) => {
  for (let time = 0; time < times; time++) reads.count(address);
};

it("adds up what several processes count, the most read first", async () => {
  const [one, other] = [new Reads(), new Reads()];
  read(one, "/", 2);
  read(one, "/articles/a", 3);
  read(other, "/articles/a", 4);
  read(other, "/places", 5);
  await Promise.all([one.flush(), other.flush()]);
  read(one, "/", 4);
  await one.flush();
  await one.flush();
  expect(await mostRead(10)).toEqual(["/articles/a", "/", "/places"]);
  expect(await mostRead(1)).toEqual(["/articles/a"]);
});

it("goes by the last week", async () => {
  await db().pageReads.create({ data: { day: new Date(Date.now() - 20 * 86_400_000), address: "/old", reads: 1000 } });
  const reads = new Reads();
  read(reads, "/new", 1);
  await reads.stop();
  expect(await mostRead(10)).toEqual(["/new"]);
});
