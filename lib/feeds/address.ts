export const feedFormats = { "feed.xml": "rss", "atom.xml": "atom", "feed.json": "json" } as const;
export type FeedFile = keyof typeof feedFormats;

export const isFeedFile = (file: string): file is FeedFile => file in feedFormats;

const files = Object.keys(feedFormats).map((file) => file.replace(".", "\\.")).join("|");
const pattern = new RegExp(`^((?:/(?:channels|places|initiatives|series)/.+)?)/(${files})$`);

/** What a feed's address is about: the address of the page whose reports it carries, "/" for the whole site. */
export function feedAt(address: string): { page: string; file: FeedFile } | null {
  const [, page, file] = pattern.exec(address) ?? [];
  return file ? { page: page || "/", file: file as FeedFile } : null;
}

/** A page's feed. */
export function feedHref(page: string, file: FeedFile = "feed.xml"): string {
  return `${page === "/" ? "" : page}/${file}`;
}
