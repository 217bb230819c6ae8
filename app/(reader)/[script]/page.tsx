import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { StructuredData } from "@/components/article/structured-data";
import { FrontPage } from "@/components/site/front/front-page";
import { env } from "@/lib/env";
import { front } from "@/lib/front/queries";
import { siteStructuredData } from "@/lib/front/structured-data";
import { siteSettings } from "@/lib/settings/queries";

export const generateMetadata = (): Promise<Metadata> => metadataOf({ href: "/" });

export default async function Home() {
  const [page, settings] = await Promise.all([front(), siteSettings()]);
  return (
    <>
      <StructuredData data={siteStructuredData(settings, env().SITE_URL)} />
      <FrontPage front={page} />
    </>
  );
}
