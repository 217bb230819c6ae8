import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { isInstalled } from "./installed.mjs";

const folder = mkdtempSync(join(tmpdir(), "bilin-installed-"));
const node = join(folder, "node");
afterAll(() => rmSync(folder, { recursive: true }));

const zod = { version: "4.6.7", integrity: "sha512-a" };
const onlyOnMac = { version: "1.0.0", optional: true };
const lock = { "": {}, "node_modules/zod": zod, "node_modules/mac": onlyOnMac };

function answer(present: object | null, hasNode = true): boolean {
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"));
  rmSync(node, { force: true });
  if (hasNode) writeFileSync(node, "");
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: lock }));
  if (present) writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: present }));
  return isInstalled(folder, node);
}

it("is content when everything is there but another platform's package", () => {
  expect(answer({ "node_modules/zod": zod })).toBe(true);
});

it.each([
  ["nothing was installed, or npm was killed on the way", null, true],
  ["a package is missing, as after an install without development packages", {}, true],
  ["a package has another version", { "node_modules/zod": { ...zod, version: "4.6.6" } }, true],
  ["a package has other contents", { "node_modules/zod": { ...zod, integrity: "sha512-b" } }, true],
  ["the pinned Node is missing", { "node_modules/zod": zod }, false],
])("asks for an install when %s", (_, present, hasNode) => expect(answer(present, hasNode)).toBe(false));
