import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { translator } from "@/lib/messages/index";
import { siteSettings } from "@/lib/settings/queries";
import "./editor.css";

export const dynamic = "force-dynamic";

export const viewport: Viewport = { themeColor: "#fbf9f4", colorScheme: "light" };

export async function generateMetadata(): Promise<Metadata> {
  const suffix = translator("desk")("titleSuffix", { siteName: (await siteSettings()).siteName });
  return {
    title: { default: suffix, template: `%s - ${suffix}` },
    robots: { index: false, follow: false },
    icons: { icon: { url: "/seal.svg", type: "image/svg+xml" } },
  };
}

export default function EditorRootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-Hans">
      <body className="font-sans">{children}</body>
    </html>
  );
}
