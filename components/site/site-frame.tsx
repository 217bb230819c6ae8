import type { ReactNode } from "react";
import type { Link } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import type { SiteSettings } from "@/lib/settings/schema";
import { Masthead } from "./masthead";
import { SiteFooter } from "./site-footer";

/** What stands around every reader page. */
export function SiteFrame({ settings, channels, children }: { settings: SiteSettings; channels: Link[]; children: ReactNode }) {
  const t = translator("site");
  return (
    <>
      <a href="#content" className="sr-only bg-card focus:not-sr-only focus:absolute focus:z-10 focus:px-5 focus:py-3">
        {t("skip")}
      </a>
      {settings.banner && (
        <p className="bg-ink px-4 py-1.5 text-center text-sm text-paper">{settings.banner}</p>
      )}
      <Masthead siteName={settings.siteName} tagline={settings.tagline} channels={channels} />
      <main id="content" tabIndex={-1} className="page pt-6 pb-16 md:pt-9">
        {children}
      </main>
      <SiteFooter settings={settings} channels={channels} />
    </>
  );
}
