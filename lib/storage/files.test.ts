import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fileStorage } from "./files.ts";

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), "bilin-storage-"))));
afterEach(() => rm(root, { recursive: true }));

it("keeps, replaces and gives back", async () => {
  const storage = fileStorage(root);
  expect(await storage.get("originals/ab.jpg")).toBeNull();
  await storage.put("originals/ab.jpg", Buffer.from("one"));
  await storage.put("originals/ab.jpg", Buffer.from("two"));
  expect(String(await storage.get("originals/ab.jpg"))).toBe("two");
  expect(await readdir(join(root, "tmp"))).toEqual([]);
});

it("takes a temporary file over", async () => {
  await mkdir(join(root, "tmp"));
  await writeFile(join(root, "tmp/here"), "bytes");
  await fileStorage(root).put("originals/ab.jpg", { file: join(root, "tmp/here") });
  expect(String(await fileStorage(root).get("originals/ab.jpg"))).toBe("bytes");
  expect(await readdir(join(root, "tmp"))).toEqual([]);
});

it("deletes an object, and its folder with the last", async () => {
  const storage = fileStorage(root);
  for (const width of [320, 640]) await storage.put(`variants/ab/${width}.jpg`, Buffer.from("x"));
  await storage.delete("variants/ab/320.jpg");
  expect(await storage.get("variants/ab/320.jpg")).toBeNull();
  expect(await readdir(join(root, "variants"))).toEqual(["ab"]);
  await storage.delete("variants/ab/640.jpg");
  await storage.delete("variants/ab/640.jpg");
  expect(await readdir(join(root, "variants"))).toEqual([]);
});

it("leaves nothing of what could not be kept", async () => {
  await writeFile(join(root, "variants"), "in the way");
  await expect(fileStorage(root).put("variants/ab/320.jpg", Buffer.from("x"))).rejects.toThrow();
  expect(await readdir(join(root, "tmp"))).toEqual([]);
});
