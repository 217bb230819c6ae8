import type { Metadata } from "next";
import { FrontPage } from "@/components/site/front/front-page";
import { front } from "@/lib/front/queries";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default async function Home() {
  return <FrontPage front={await front()} />;
}
