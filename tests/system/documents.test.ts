import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readerRoutes } from "../../lib/page-store/routes.ts";
import { root } from "../../scripts/support/paths.ts";
import { startServer } from "./servers.ts";
import type { Got, Server } from "./servers.ts";
import { makeWorld } from "./world.ts";

// What readers are sent is a document: whole, without the framework's scripts, and the same for everybody.

/** One address of each route, and such as answer with another status. */
const examples: Record<string, string[]> = {
  "/": ["/"],
  "/archive": ["/archive"],
  "/archive/[year]": ["/archive/2026", "/archive/2025/nowhere"],
  "/archive/[year]/[month]": ["/archive/2026/01", "/archive/2026/01?after=1768000000000-1000"],
  "/archive/[year]/[month]/[day]": ["/archive/2026/01/30"],
  "/articles/[slug]": ["/articles/rich", "/articles/gone", "/articles/explained", "/articles/nowhere"],
  "/articles/[slug]/photos": ["/articles/rich/photos", "/articles/gone/photos", "/articles/nowhere/photos"],
  "/channels": ["/channels"],
  "/channels/[...path]": ["/channels/news", "/channels/news/lifts", "/channels/news?after=1768000000000-1000", "/channels/nowhere"],
  "/corrections": ["/corrections"],
  "/initiatives": ["/initiatives"],
  "/initiatives/[slug]": ["/initiatives/council"],
  "/methods": ["/methods"],
  "/methods/[slug]": ["/methods/open-door"],
  "/offline": ["/offline"],
  "/places": ["/places", "/places?q=%E7%A4%BE%E5%8C%BA", "/places?q=zzzz"],
  "/places/[...path]": ["/places/city", "/places/city/west/songping/straddling"],
  "/search": ["/search", "/search?q=%E8%AE%AE%E4%BA%8B"],
  "/series": ["/series"],
  "/series/[slug]": ["/series/promises"],
  "/topics": ["/topics"],
  "/topics/[slug]": ["/topics/yishi"],
};
const pages = [...Object.values(examples).flat(), "/nowhere", "/zh-Hant", "/zh-Hant/articles/rich", "/zh-Hant/articles/rich/photos", "/zh-Hant/nowhere"];

let server: Server;
beforeAll(async () => {
  await makeWorld();
  server = await startServer();
});
afterAll(() => server.stop());

it("tries a page of each route", () => {
  expect(Object.keys(examples).sort()).toEqual(readerRoutes.map(({ path }) => path).sort());
});

const attributes = (html: string, element: string) => [...html.matchAll(new RegExp(`<${element}\\b([^>]*)>`, "g"))].map(([, all]) => all ?? "");

describe.each(pages)("%s", (path) => {
  let got: Got;
  beforeAll(async () => void (got = await server.get(path)));

  it("is there, and whole", () => {
    const missing = path.includes("nowhere") ? 404 : /^\/articles\/(gone|explained)/.test(path) ? 410 : 200;
    expect(got.status).toBe(missing);
    expect(got.body.slice(0, 200)).toMatch(path.startsWith("/zh-Hant") ? /^<!DOCTYPE html><html lang="zh-Hant"[ >]/ : /^<!DOCTYPE html><html lang="zh-Hans"[ >]/);
    expect(attributes(got.body, "h1")).toHaveLength(1);
    expect(got.body.slice(-14)).toBe("</body></html>");
    expect(got.body.indexOf("<title>")).toBeLessThan(got.body.indexOf("</head>"));
  });

  it("holds no script but structured data and our own, no part that needs one, and no mark of the framework", () => {
    const [own, ...others] = attributes(got.body, "script").filter((script) => !script.includes('type="application/ld+json"'));
    expect(own).toMatch(/^ data-keep="" type="module" defer="" src="\/script\/main-[\w-]{8}\.js"$/);
    expect(others).toEqual([]);
    const withoutStyle = got.body.replace(/<style[^>]*>.*?<\/style>/gs, "");
    expect(/hidden id="S:|<template|__next_f|\$RC\(|<!--|rel="modulepreload"|as="script"|\son\w+="/.exec(withoutStyle)?.[0]).toBeUndefined();
  });

  it("has its style in itself, which its policy allows by its hash, and asks no third party", () => {
    const styles = [...got.body.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => `'sha256-${createHash("sha256").update(css ?? "").digest("base64")}'`);
    expect(styles.length).toBeGreaterThan(0);
    const policy = got.headers.get("content-security-policy") ?? "";
    const allowed = /style-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
    expect(allowed.sort()).toEqual(["'self'", ...new Set(styles)].sort());
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(attributes(got.body, "link").filter((link) => link.includes('rel="stylesheet"'))).toEqual([]);
    const elsewhere = /(?:src|srcset|href)="(?:https?:)?\/\/(?!localhost:3000)[^"]*"/g;
    for (const element of ["img", "source", "link", "script", "iframe"]) for (const all of attributes(got.body, element)) expect(all).not.toMatch(elsewhere);
  });

  it("sets no cookie, and is the same with any", async () => {
    expect(got.headers.get("set-cookie")).toBeNull();
    const other = await server.get(path, { cookie: "next-auth.session-token=a; anything=b", authorization: "Bearer x", "accept-language": "en" });
    expect(other.body === got.body).toBe(true);
    expect(other.headers.get("set-cookie")).toBeNull();
  });
});

it.each(["/feed.xml", "/atom.xml", "/feed.json", "/places/city/feed.xml", "/series/promises/atom.xml", "/sitemap.xml", "/sitemaps/pages.xml", "/sitemaps/articles-0.xml", "/news-sitemap.xml", "/manifest.webmanifest", "/robots.txt"])("%s is for programs: no cookie, no script", async (path) => {
  const got = await server.get(path);
  expect([got.status, got.headers.get("set-cookie")]).toEqual([200, null]);
  expect(got.headers.get("content-type")).not.toContain("html");
});

it("no reader page holds a client component", () => {
  const manifests = globSync("server/app/(reader)/**/page_client-reference-manifest.js", { cwd: join(root, ".next") });
  expect(manifests.length).toBe(globSync("app/(reader)/**/page.tsx", { cwd: root }).length);
  for (const manifest of manifests) {
    const sandbox: { __RSC_MANIFEST: Record<string, { clientModules: Record<string, unknown> }> } = { __RSC_MANIFEST: {} };
    runInNewContext(readFileSync(join(root, ".next", manifest), "utf8"), { globalThis: sandbox });
    const modules = Object.values(sandbox.__RSC_MANIFEST).flatMap(({ clientModules }) => Object.keys(clientModules));
    expect(modules.length).toBeGreaterThan(0);
    // The framework's own stand in every page; what they need goes with the scripts.
    expect(modules.filter((module) => !module.startsWith("[project]/node_modules/next/dist/"))).toEqual([]);
  }
});
