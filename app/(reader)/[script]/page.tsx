import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { FrontPage } from "@/components/site/front/front-page";
import { front } from "@/lib/front/queries";

export const generateMetadata = (): Promise<Metadata> => metadataOf({ href: "/" });

export default async function Home() {
  return <FrontPage front={await front()} />;
}
