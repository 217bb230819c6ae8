import { withoutScript } from "../script/address.ts";

export type TargetKind = "article" | "channel" | "initiative" | "method" | "place" | "series" | "topic";
/** A record that an address of this site shows; `name` is its slug, or its path where it stands in a tree. */
export type Target = { kind: TargetKind; name: string };

const records: [kind: TargetKind, pattern: RegExp][] = [
  ["article", /^\/articles\/([^/]+)(?:\/photos)?$/],
  ["channel", /^\/channels\/(.+)$/],
  ["initiative", /^\/initiatives\/([^/]+)$/],
  ["method", /^\/methods\/([^/]+)$/],
  ["place", /^\/places\/(.+)$/],
  ["series", /^\/series\/([^/]+)$/],
  ["topic", /^\/topics\/([^/]+)$/],
];
const always = [
  /^\/(archive|channels|corrections|initiatives|methods|offline|places|search|series|topics)?$/,
  /^\/archive\/\d{4}(\/\d{2}){0,2}$/,
  /^\/(photos|sitemaps)\//,
  /^\/[a-z-]+\.(xml|json|txt|webmanifest|svg)$/,
];
const feed = /\/(feed\.xml|atom\.xml|feed\.json)$/;

/**
 * Where a link leads: to a record of this site, which may be gone; to a page that is always there; nowhere, where the
 * site has no such address; or elsewhere (null), which is not ours to judge.
 */
export function targetOf(href: string, siteUrl: string): Target | "always" | "nowhere" | null {
  const url = URL.parse(href, siteUrl);
  if (url?.origin !== siteUrl) return null;
  const path = withoutScript(readable(url.pathname)).replace(/(?<=.)\/+$/, "");
  if (always.some((pattern) => pattern.test(path))) return "always";
  const page = path.replace(feed, "");
  for (const [kind, pattern] of records) {
    const [, name] = pattern.exec(page) ?? [];
    if (name) return { kind, name };
  }
  return "nowhere";
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
