import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "./bundle.ts";

const folder = join(import.meta.dirname, "../../../.next/script");

/** Lays down what was bundled beside Next's build. */
export function writeScripts(scripts: Script[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of scripts) writeFileSync(join(folder, name), code);
}

let names: string[] | undefined;
const built = () => (names ??= existsSync(folder) ? readdirSync(folder) : []);

/** Where a script that a page names plainly (/script/main.js) is found in this build: an address that names its content. */
export function scriptAddress(plain: string): string {
  const [, stem] = /^\/script\/([\w-]+)\.js$/.exec(plain) ?? [];
  const name = stem && built().find((one) => one.startsWith(`${stem}-`));
  if (!name) throw new Error(`No script was built for ${plain}.`);
  return `/script/${name}`;
}

export function builtScript(name: string): string | null {
  return built().includes(name) ? readFileSync(join(folder, name), "utf8") : null;
}
