import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { dataFolder, isRoot, makeFolder, root } from "../../scripts/support/paths.ts";

/** How Playwright launches it. */
export type Browser = { executablePath: string; args: string[]; env?: Record<string, string> };

const args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...(isRoot ? ["--no-sandbox"] : [])];
const require = createRequire(import.meta.url);

/** The browser for tests: CHROMIUM_PATH, the system's, or the one that npm brought. BILIN_BROWSER=bundled asks for the last. */
export async function findBrowser(): Promise<Browser> {
  const bundledOnly = process.env["BILIN_BROWSER"] === "bundled";
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: ${chosen}`);
  const installed = [chosen, "/usr/bin/chromium"].find((path) => path && existsSync(path));
  return installed && !bundledOnly ? { executablePath: installed, args } : bundledBrowser();
}

/** A Chromium built for a cloud function, with the libraries it needs; it believes that it is in one, and sees no system fonts. */
async function bundledBrowser(): Promise<Browser> {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8")) as { version: string };
  const folder = makeFolder(dataFolder(), "browser", version);
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x", FONTCONFIG_FILE: fontsIn(folder) });
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  const env = { ...(process.env as Record<string, string>) };
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  return { executablePath, args: [...args, "--no-sandbox", "--no-zygote"], env };
}

/** Tells the browser's font library of one Chinese font, so that pages have their words in pictures and their widths. */
function fontsIn(folder: string): string {
  const file = join(folder, "fonts.conf");
  const font = dirname(require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"));
  const generic = ["sans-serif", "serif", "monospace"].map((name) => `<alias><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`);
  writeFileSync(file, `<?xml version="1.0"?><fontconfig><dir>${font}</dir><cachedir>${makeFolder(folder, "font-cache")}</cachedir>${generic.join("")}</fontconfig>`);
  return file;
}
