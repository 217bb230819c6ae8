/** What is written into a kept page before it is shown; its words stand in the page already, hidden. */

export type Entry = { path: string; title: string; at: number };

const format = new Intl.DateTimeFormat("zh-CN", { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const timeOf = (at: number): string => format.format(at);

/** A page's name without the site's. Still as it stands in HTML. */
export const titleOf = (html: string): string => (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "").replace(/ - [^-]*$/, "");

/** How its reader had chosen to see pages. */
export const viewOf = (html: string): string => (/<html[^>]*>/.exec(html)?.[0].match(/data-\w+="\w+"/g) ?? []).join(" ");

/** Says of a page that it was kept, and when. */
export const marked = (html: string, at: number): string => html.replace(/hidden="" (data-kept="".*?)\{time\}/s, (_, rest: string) => rest + timeOf(at));

/** Lists what is kept on the page that says so. */
export function listed(html: string, entries: Entry[]): string {
  if (entries.length === 0) return html;
  const items = entries.map(({ path, title, at }) => `<li><a href="${path.replaceAll("&", "&amp;")}">${title}</a> <time>${timeOf(at)}</time></li>`).join("");
  return html.replace('data-kept-none=""', 'hidden=""').replace(/data-kept-list=""[^>]*>/, (tag) => tag + items);
}
