import { feedAt } from "../feeds/address.ts";
import { sitemapPartAt } from "../feeds/sitemap-parts.ts";
import { InitiativeStatus } from "../generated/prisma/enums.ts";
import { inScript, scriptOf, withoutScript } from "../script/address.ts";
import { workerAddress } from "../server/script/address.ts";
import { writeView } from "../view.ts";
import type { View } from "../view.ts";

/** Where the desk and the machinery live; everything else that is no file is a reader's address. */
const desk = ["/editor", "/sign-in", "/api", "/_next", "/__nextjs"];

/** A query parameter that a page knows; where not every value can mean something, with those that can. */
type Parameter = string | { name: string; value: RegExp };
type Route = {
  path: string;
  /** The query parameters that it knows; others are no part of an address. */
  query?: Parameter[];
  /**
   * False where every reader asks something else, and any change may bear on the answer: rendered for each request.
   * A parameter's name where only addresses with it are such.
   */
  stored?: false | string;
};

const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const initiativeFilter: Parameter[] = [
  { name: "place", value: new RegExp(`^${slug}(?:/${slug})*$`) },
  { name: "status", value: new RegExp(`^(?:${Object.keys(InitiativeStatus).join("|")})$`) },
  { name: "method", value: new RegExp(`^${slug}$`) },
];

/** Every page of app/(reader), below its script segment. */
export const readerRoutes: Route[] = [
  { path: "/" },
  { path: "/archive" },
  { path: "/archive/[year]" },
  { path: "/archive/[year]/[month]", query: ["after"] },
  { path: "/archive/[year]/[month]/[day]", query: ["after"] },
  { path: "/articles/[slug]" },
  { path: "/articles/[slug]/photos" },
  { path: "/channels" },
  { path: "/channels/[...path]", query: ["after"] },
  { path: "/corrections" },
  { path: "/initiatives", query: initiativeFilter },
  { path: "/initiatives/[slug]", query: ["after"] },
  { path: "/methods" },
  { path: "/methods/[slug]" },
  { path: "/offline" },
  { path: "/places", query: [{ name: "q", value: /\S/ }], stored: "q" },
  { path: "/places/[...path]", query: ["after"] },
  { path: "/search", query: ["q", "place", "channel", "year", "from", "to", "after"], stored: false },
  { path: "/series" },
  { path: "/series/[slug]" },
  { path: "/topics" },
  { path: "/topics/[slug]", query: ["after"] },
];

/** For programs, as feeds are; they stand outside the scripts. */
const machines = new Set(["/manifest.webmanifest", "/news-sitemap.xml", "/robots.txt", "/sitemap.xml"]);
const isMachine = (address: string) => machines.has(address) || feedAt(address) !== null || sitemapPartAt(address) !== null;

/** All addresses at which there can be nothing are one page. */
const nowhere = "/404";

const patternOf = ({ path }: Route) => new RegExp(`^${path.replaceAll(".", "\\.").replace(/\[\\\.\\\.\\\.\w+\]/, ".+").replace(/\[\w+\]/g, "[^/]+")}$`);
const known = (parameter: Parameter) => (typeof parameter === "string" ? { name: parameter, value: /^/ } : parameter);
const compiled = readerRoutes.map((route) => ({ pattern: patternOf(route), path: route.path, query: (route.query ?? []).map(known), stored: route.stored ?? true }));

export type Kind = "desk" | "photo" | "script" | "page";

/** Who answers an address: the desk (Next untouched), a photo's file, a part of the readers' script, or a page of the store. */
export function kindOf(pathname: string): Kind {
  if (desk.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`))) return "desk";
  if (pathname.startsWith("/script/") || pathname === workerAddress) return "script";
  return pathname.startsWith("/photos/") ? "photo" : "page";
}

/** The one spelling of a path: single slashes, none at the end, only those characters encoded that have to be. */
function canonicalPath(pathname: string): string {
  const segments = pathname.split("/").map((segment) => encodeURIComponent(decodeURIComponent(segment)));
  const path = segments.join("/").replace(/\/{2,}/g, "/");
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

/** Where a reader asking for this path belongs: without the script segment that exists inside only, in its one spelling. */
export function properPath(pathname: string): string {
  const path = canonicalPath(pathname).replace(/^(\/zh-Hans)+(?=\/|$)/i, "") || "/";
  const lower = lowerCase(path);
  return isReaderPath(withoutScript(lower)) || isMachine(lower) ? lower : path;
}

/** All that lies below a route is lower-case by construction; %-escapes and the name of a script are not. */
function lowerCase(path: string): string {
  return path.replace(/%..|[A-Z]/g, (found) => (found.startsWith("%") ? found : found.toLowerCase())).replace(/^\/zh-hant(?=\/|$)/, "/zh-Hant");
}

/** Whether a link without a script leads to a reader page. */
export function isReaderPath(href: string): boolean {
  const [path = ""] = href.split(/[?#]/);
  return !isMachine(path) && compiled.some(({ pattern }) => pattern.test(path));
}

/** The page that answers a proper path: the path with the parameters it knows, each once and in the registry's order. */
export function addressOf({ pathname, searchParams }: URL): string {
  if (isMachine(pathname)) return pathname;
  const path = withoutScript(pathname);
  const route = compiled.find(({ pattern }) => pattern.test(path));
  if (!route) return inScript(nowhere, scriptOf(pathname));
  const query = new URLSearchParams(
    route.query.flatMap(({ name, value }) => {
      const given = searchParams.get(name);
      return given !== null && value.test(given) ? [[name, given]] : [];
    }),
  );
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

function routeAt(address: string) {
  const [path = ""] = withoutScript(address).split("?");
  return isMachine(path) ? undefined : compiled.find(({ pattern }) => pattern.test(path));
}

/** The path of the route at an address, as app/(reader) has it: /articles/[slug]. Null where there is none. */
export const routeOf = (address: string): string | null => routeAt(address)?.path ?? null;

/** Whether the page at an address is kept for others. */
export function isStored(address: string): boolean {
  const stored = routeAt(address)?.stored ?? true;
  return typeof stored === "string" ? !new URL(address, "http://site").searchParams.has(stored) : stored;
}

/** Under which a page is stored: its address, and the reader's view where it differs by that. */
export function keyOf(address: string, view: View): string {
  const chosen = isMachine(address) ? "" : writeView(view);
  return chosen === "" ? address : `${address} ${chosen}`;
}

/** The address inside Next of a page: below its script segment. */
export function innerAddress(address: string): string {
  const feed = feedAt(address);
  if (feed) return `/feeds/${feed.file}${feed.page === "/" ? "" : feed.page}`;
  if (isMachine(address) || scriptOf(address) === "zh-Hant") return address;
  return address === "/" ? "/zh-Hans" : `/zh-Hans${address}`;
}
