import { inScript } from "../script/address.ts";

/** A page, and when it last changed where that is known. */
export type Entry = { path: string; changed?: Date };
export type NewsEntry = { path: string; title: string; published: string };

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const lastmod = (changed: Date | undefined) => (changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "");
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The parts of a sitemap. Paths are plain ASCII everywhere here: nothing in them needs escaping. */
export function writeIndex(site: string, parts: Entry[]): string {
  const all = parts.map(({ path, changed }) => `<sitemap><loc>${site}${path}</loc>${lastmod(changed)}</sitemap>`);
  return `${head}<sitemapindex ${namespace}>\n${all.join("\n")}\n</sitemapindex>\n`;
}

/** Pages at their address in each script; each names the other. */
export function writePages(site: string, entries: Entry[]): string {
  const all = entries.flatMap(({ path, changed }) => {
    const [simplified, traditional] = [site + path, site + inScript(path, "zh-Hant")];
    const alternates = [["zh-Hans", simplified], ["zh-Hant", traditional], ["x-default", simplified]].map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    return [simplified, traditional].map((loc) => `<url><loc>${loc}</loc>${lastmod(changed)}${alternates.join("")}</url>`);
  });
  return `${head}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${all.join("\n")}\n</urlset>\n`;
}

/** The newest reports, as news. Of Chinese, that format wants to know which country's writing it is. */
export function writeNews(site: string, publication: string, entries: NewsEntry[]): string {
  const all = entries.map(
    ({ path, title, published }) =>
      `<url><loc>${site}${path}</loc><news:news><news:publication><news:name>${escape(publication)}</news:name><news:language>zh-cn</news:language></news:publication>` +
      `<news:publication_date>${published}</news:publication_date><news:title>${escape(title)}</news:title></news:news></url>`,
  );
  return `${head}<urlset ${namespace} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${all.join("\n")}\n</urlset>\n`;
}
