/** Where to go after signing in: an address of the desk on this site, or the desk itself. */
export function localPath(next: string | null | undefined): string {
  const base = "http://here";
  if (!next || !URL.canParse(next, base)) return "/editor";
  const url = new URL(next, base);
  const ours = url.origin === base && (url.pathname === "/editor" || url.pathname.startsWith("/editor/"));
  if (!ours) return "/editor";
  // The framework's own parameter, on its requests for a page's data.
  url.searchParams.delete("_rsc");
  return url.pathname + url.search;
}
