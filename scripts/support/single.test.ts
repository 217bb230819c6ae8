import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { root } from "./paths.ts";
import { holdAlone } from "./single.ts";

const folder = mkdtempSync(join(tmpdir(), "bilin-single-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("lets one command hold a data folder, until it is gone however it went", async () => {
  const script = 'import { holdAlone } from "./scripts/support/single.ts"; await holdAlone(process.argv[1], "start"); console.log("held"); setInterval(() => {}, 1000);';
  const other = spawn(process.execPath, ["--input-type=module", "--eval", script, folder], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  await once(other.stdout, "data");
  await expect(holdAlone(folder, "dev")).rejects.toThrow(`npm run start, process ${other.pid}`);
  other.kill("SIGKILL");
  await once(other, "exit");
  await expect(holdAlone(folder, "dev")).resolves.toBeUndefined();
});
