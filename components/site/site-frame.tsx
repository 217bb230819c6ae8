import type { ReactNode } from "react";
import type { Link } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import type { SiteSettings } from "@/lib/settings/schema";
import type { View } from "@/lib/view";
import { Masthead } from "./masthead";
import { SiteFooter } from "./site-footer";
import { ViewChoice } from "./view-choice";

type Props = { settings: SiteSettings; channels: Link[]; view: View; address: string; children: ReactNode };

/** What stands around every reader page. */
export function SiteFrame({ settings, channels, view, address, children }: Props) {
  const t = translator("site");
  return (
    <>
      <nav aria-label={t("skip")}>
        <a href="#content" className="sr-only bg-card focus:not-sr-only focus:absolute focus:z-10 focus:px-5 focus:py-3">
          {t("skip")}
        </a>
      </nav>
      {settings.banner && (
        <section aria-label={t("notice")} className="band px-4 py-1.5 text-center text-sm text-balance">
          {settings.banner}
        </section>
      )}
      <ViewChoice view={view} address={address} />
      <Masthead siteName={settings.siteName} tagline={settings.tagline} channels={channels} />
      <main id="content" tabIndex={-1} className="page pt-6 pb-16 md:pt-9">
        {children}
      </main>
      <SiteFooter settings={settings} channels={channels} />
    </>
  );
}
