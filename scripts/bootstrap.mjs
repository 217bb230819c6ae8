// First thing that runs: `node scripts/bootstrap.mjs start|dev|test|check|bench [arguments]`, on whatever Node the machine has
// (20.19 or newer), before anything is installed. Plain JavaScript without dependencies.
// It installs, then hands over to scripts/<verb>.ts on the pinned Node.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, isInstalled } from "./support/installed.mjs";
import { requireFreePort } from "./support/port.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinnedNode = join(root, "node_modules/node/bin/node");
const [verb = "start", ...args] = process.argv.slice(2);

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Bilin needs Node.js 20.19 or newer to start; this is ${process.versions.node}.`);
  if (process.platform === "win32") throw new Error("Bilin runs on Linux and macOS. On Windows, use the Windows Subsystem for Linux.");
}

async function prepare() {
  requireNode();
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  process.env.BILIN_STARTED_AT = String(Date.now());
  if (isInstalled(root, pinnedNode)) return;
  if (verb === "start" || verb === "dev") await requireFreePort();
  console.log("[  0 s] Installing what Bilin is made of (npm ci; a minute or two the first time)");
  await install(root);
  if (!existsSync(pinnedNode)) throw new Error("npm ci left no Node in node_modules/node: was it told not to run install scripts (ignore-scripts)?");
}

function handOver() {
  // The channel tells the child when this process dies, so that it never runs on alone.
  const child = spawn(pinnedNode, [join(root, "scripts", `${verb}.ts`), ...args], { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  child.once("error", fail);
  child.once("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

/** npm that is killed outright passes nothing on. */
function stopWithParent(child) {
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || child.kill("SIGTERM"), 1000).unref();
}

function fail(error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

prepare().then(handOver, fail);
