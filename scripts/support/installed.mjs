// Plain JavaScript: the bootstrap script loads it on whatever Node the machine has.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/**
 * Whether node_modules holds what package-lock.json names, by the record that npm itself keeps there.
 * Only optional packages (other platforms' binaries) may be absent.
 */
export function isInstalled(root, pinnedNode) {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record) || !existsSync(pinnedNode)) return false;
  const wanted = packagesIn(join(root, "package-lock.json"));
  const present = packagesIn(record);
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === "") return true;
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

/** Runs `npm ci`, development packages included whatever NODE_ENV says: the build and the pinned Node are among them. */
export function install(root) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  // npm must not run on the Node inside node_modules, which it is about to delete.
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.startsWith(join(root, "node_modules")));
  const env = { ...process.env, NODE_ENV: "development", PATH: path.join(delimiter) };
  const started = npm?.endsWith(".js") && node && !node.startsWith(root) ? spawn(node, [npm, ...args], { cwd: root, env, stdio: "inherit" }) : spawn("npm", args, { cwd: root, env, stdio: "inherit" });
  return new Promise((done, fail) => {
    started.once("error", fail);
    started.once("exit", (code) => (code === 0 ? done() : fail(new Error("npm ci failed: see the lines above."))));
  });
}
