import { expect, it } from "vitest";
import { limiter } from "./limiter.ts";

/** Work that ends when told to. */
function work(log: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { end: resolve, run: async () => (log.push(name), promise.then(() => name)) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("starts no more than it may, and the rest in order", async () => {
  const log: string[] = [];
  const [a, b, c] = [work(log, "a"), work(log, "b"), work(log, "c")];
  const two = limiter(2);
  const results = Promise.all([two.run(a.run), two.run(b.run), two.run(c.run)]);
  await settled();
  expect(log).toEqual(["a", "b"]);
  b.end();
  await settled();
  expect(log).toEqual(["a", "b", "c"]);
  a.end();
  c.end();
  expect(await results).toEqual(["a", "b", "c"]);
});

it("goes on after a failure", async () => {
  const one = limiter(1);
  await expect(one.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await one.run(async () => "yes")).toBe("yes");
});

it("says when nothing runs", async () => {
  const log: string[] = [];
  const [a, b] = [work(log, "a"), work(log, "b")];
  const one = limiter(1);
  await one.idle();
  const results = [one.run(a.run), one.run(b.run)];
  const idle = one.idle().then(() => log.push("idle"));
  a.end();
  await results[0];
  expect(log).toEqual(["a", "b"]);
  b.end();
  await idle;
  expect(log).toEqual(["a", "b", "idle"]);
});
