import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { KeptNotice } from "@/components/site/kept-notice";
import { SiteFrame } from "@/components/site/site-frame";
import { channelMenu } from "@/lib/channels/queries";
import { env } from "@/lib/env";
import { pageForReader, writeNames } from "@/lib/page-store/context";
import { siteSettings } from "@/lib/settings/queries";
import { viewportFor } from "../viewport";
import "../reader.css";

export const dynamic = "force-dynamic";
export const generateViewport = (): Viewport => viewportFor(pageForReader().view);

export async function generateMetadata({ params }: { params: Promise<{ script: string }> }): Promise<Metadata> {
  const { script } = await params;
  const { siteName, tagline } = await siteSettings();
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: siteName, template: `%s - ${siteName}` },
    description: tagline,
    icons: { icon: [{ url: "/favicon.ico", sizes: "48x48" }, { url: "/seal.svg", type: "image/svg+xml" }], apple: "/apple-touch-icon.png" },
    manifest: "/manifest.webmanifest",
    formatDetection: { telephone: false },
    openGraph: { siteName, locale: script === "zh-Hant" ? "zh_TW" : "zh_CN", type: "website" },
  };
}

export default async function ReaderLayout({ children, params }: { children: ReactNode; params: Promise<{ script: string }> }) {
  const [{ script }, settings, channels] = await Promise.all([params, siteSettings(), channelMenu()]);
  const { address, view } = pageForReader();
  writeNames(settings.specialNames);
  return (
    <html lang={script} data-size={view.size} data-colours={view.colours}>
      <body>
        <KeptNotice />
        <SiteFrame settings={settings} channels={channels} view={view} address={address}>
          {children}
        </SiteFrame>
        <script data-keep="" type="module" defer src="/script/main.js" />
      </body>
    </html>
  );
}
