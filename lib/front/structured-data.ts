import type { SearchAction, WebSite, WithActionConstraints, WithContext } from "schema-dts";
import type { SiteSettings } from "../settings/schema.ts";

/** What the site is, and how it is searched. */
export function siteStructuredData({ siteName, tagline, organisation }: SiteSettings, siteUrl: string): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${siteUrl}/search?q={q}` },
    "query-input": "required name=q",
  };
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: siteName,
    url: `${siteUrl}/`,
    description: tagline,
    inLanguage: ["zh-Hans", "zh-Hant"],
    publisher: { "@type": "NewsMediaOrganization", name: organisation || siteName, url: `${siteUrl}/`, logo: `${siteUrl}/seal.svg` },
    potentialAction: search,
  };
}
