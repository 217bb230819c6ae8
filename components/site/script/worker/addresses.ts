/** Which addresses the worker has to do with. Paths, as they stand in a URL. */

const script = /^\/zh-Hant(?=\/|$)/;
const desk = /^\/(?:editor|sign-in|api|view|_next|__nextjs)(?:\/|$)/;

/** Readers' pages: neither the desk nor a file. */
export const isPage = (path: string): boolean => !desk.test(path) && !/\.\w+$/.test(path);

export const isPhoto = (path: string): boolean => path.startsWith("/photos/");

/** The page that stands in for those that are not kept, in the script of the one asked for. */
export const offlinePage = (path: string): string => `${script.exec(path)?.[0] ?? ""}/offline`;

/** Whether two addresses are one page and what belongs to it, in either script. */
export function belongsTo(path: string, page: string): boolean {
  const [one, other] = [path, page].map((each) => each.replace(script, "")) as [string, string];
  return one === other || one.startsWith(`${other}/`);
}
