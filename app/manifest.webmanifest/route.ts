import { siteSettings } from "@/lib/settings/queries";

export const dynamic = "force-dynamic";

/** What the site is called and looks like among a phone's applications. The icons are drawn by scripts/draw-icons.ts. */
export async function GET() {
  const { siteName, tagline } = await siteSettings();
  const icon = (size: number, purpose: "any" | "maskable") => ({ src: `/icon-${size}${purpose === "any" ? "" : "-maskable"}.png`, sizes: `${size}x${size}`, type: "image/png", purpose });
  const manifest = {
    name: siteName, short_name: siteName, description: tagline, lang: "zh-Hans", start_url: "/", scope: "/", display: "browser",
    background_color: "#fbf9f4", theme_color: "#fbf9f4",
    icons: [{ src: "/seal.svg", sizes: "any", type: "image/svg+xml" }, icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
}
