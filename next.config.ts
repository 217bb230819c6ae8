import type { NextConfig } from "next";

export default {
  // server.ts rewrites readers' addresses, sets security headers and compresses documents itself.
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Readers' metadata belongs in the head for everybody, not only for known crawlers.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["sharp", "libheif-js", "@node-rs/argon2", "pg", "@prisma/adapter-pg", "@node-rs/jieba", "zhlint"],
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  // npm run check has looked already.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig;
