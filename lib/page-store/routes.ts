/** Where the desk and the machinery live; everything else that is no file is a reader's address. */
const desk = ["/editor", "/sign-in", "/api", "/_next", "/__nextjs"];
const machine = ["/robots.txt", "/sitemap.xml", "/feed.xml"];

export type Kind = "desk" | "machine" | "photo" | "reader";

/** Who answers an address: the desk (Next untouched), a feed or sitemap (Next untouched), a photo's file, or a reader page. */
export function kindOf(pathname: string): Kind {
  if (desk.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`))) return "desk";
  if (pathname.startsWith("/photos/")) return "photo";
  if (machine.includes(pathname)) return "machine";
  return "reader";
}

/** The one spelling of a path: single slashes, none at the end, only those characters encoded that have to be. */
function canonicalPath(pathname: string): string {
  const segments = pathname.split("/").map((segment) => encodeURIComponent(decodeURIComponent(segment)));
  const path = segments.join("/").replace(/\/{2,}/g, "/");
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

/** The query parameters that reader pages know; others are no part of an address. */
const known = ["after"];

/** Where a reader asking for this path belongs: without the script segment that exists inside only, in its one spelling. */
export function properPath(pathname: string): string {
  return canonicalPath(pathname).replace(/^(\/zh-Hans)+(?=\/|$)/, "") || "/";
}

/** The address inside Next of a reader's address: below its script segment, without unknown parameters. */
export function innerAddress(url: URL): string {
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => known.includes(name)));
  const path = url.pathname === "/" ? "/zh-Hans" : `/zh-Hans${url.pathname}`;
  return query.size > 0 ? `${path}?${query}` : path;
}
