/** Where the desk and the machinery live; everything else that is no file is a reader's address. */
const desk = ["/editor", "/sign-in", "/api", "/_next", "/__nextjs"];
const machine = /^\/(robots\.txt|sitemap\.xml|feed\.xml|atom\.xml|feed\.json|sitemaps\/.+|.+\/feed\.xml)$/;

export type Kind = "desk" | "machine" | "photo" | "reader";

/** Who answers an address: the desk (Next untouched), a feed or sitemap (Next untouched), a photo's file, or a reader page. */
export function kindOf(pathname: string): Kind {
  if (desk.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`))) return "desk";
  if (pathname.startsWith("/photos/")) return "photo";
  if (machine.test(pathname)) return "machine";
  return "reader";
}

/** The query parameters that reader pages know; others are no part of an address. */
const known = ["after"];

/**
 * The address inside Next of a reader's address: below its script segment, without unknown parameters.
 * Null where readers may not go: the inner addresses themselves.
 */
export function innerAddress(url: URL): string | null {
  if (url.pathname === "/zh-Hans" || url.pathname.startsWith("/zh-Hans/")) return null;
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => known.includes(name)));
  const path = url.pathname === "/" ? "/zh-Hans" : `/zh-Hans${url.pathname}`;
  return query.size > 0 ? `${path}?${query}` : path;
}
