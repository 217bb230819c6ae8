/**
 * Whether a request that changes something comes from our own pages. Browsers say so in Sec-Fetch-Site wherever the
 * connection is trustworthy; elsewhere (plain http in an office network) Origin is compared with the site's address.
 * A request that says neither is no browser of today, and is refused.
 */
export function isSameOrigin(headers: Headers, siteUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  return headers.get("origin") === new URL(siteUrl).origin;
}
