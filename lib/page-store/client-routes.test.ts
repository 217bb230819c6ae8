import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { inlineScripts, readClientRoutes } from "./client-routes.ts";

const folder = mkdtempSync(join(tmpdir(), "bilin-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

function note(route: string, modules: string[]) {
  const file = join(folder, "server/app/(reader)/[script]", route, "page_client-reference-manifest.js");
  mkdirSync(dirname(file), { recursive: true });
  const manifest = { clientModules: Object.fromEntries(modules.map((module) => [module, {}])) };
  writeFileSync(file, `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["${route}"] = ${JSON.stringify(manifest)};`);
}

it("finds the routes with components of ours for the browser", () => {
  const own = "[project]/node_modules/next/dist/client/components/layout-router.js";
  note("", [own]);
  note("articles/[slug]", [own, "[project]/components/article/slider.tsx"]);
  note("places/[...path]", [own, "[project]/node_modules/some-slider/index.js"]);
  note("initiatives", []);
  expect(readClientRoutes(folder)).toEqual(new Set(["/articles/[slug]", "/places/[...path]"]));
});

it("names each script that stands in a page once, and none that is fetched", async () => {
  const html = '<head><style>a{}</style></head><script>one("</p>")</script><script src="/a.js"></script><p>x</p><script>one("</p>")</script>';
  expect(await inlineScripts(html)).toEqual([`'sha256-${createHash("sha256").update('one("</p>")').digest("base64")}'`]);
});
