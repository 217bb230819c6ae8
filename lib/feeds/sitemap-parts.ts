/** A sitemap may hold 50,000 addresses; an article has one in each script, and a part of this many is quickly made. */
const partSize = 5_000;

/** What one part of the sitemap is about: everything that there are but dozens of; reports or topics by id; a year of the archive. */
export type SitemapPart = { kind: "pages" } | { kind: "articles" | "topics" | "archive"; number: number };

/** In which part something stands. */
export const partOf = (id: number) => Math.floor(id / partSize);

/** What ids stand in a part. */
export const idsOf = (part: number) => ({ gte: part * partSize, lt: (part + 1) * partSize });

const pattern = /^\/sitemaps\/(?:pages|(articles|topics|archive)-(0|[1-9]\d{0,5}))\.xml$/;

export function sitemapPartAt(address: string): SitemapPart | null {
  const found = pattern.exec(address);
  if (!found) return null;
  const [, kind, number] = found;
  return kind === undefined ? { kind: "pages" } : { kind: kind as "articles" | "topics" | "archive", number: Number(number) };
}

export function sitemapPartHref(part: SitemapPart): string {
  return `/sitemaps/${part.kind === "pages" ? "pages" : `${part.kind}-${part.number}`}.xml`;
}
