import type { Metadata } from "next";
import { NotHere } from "@/app/(reader)/missing";
import { translator } from "@/lib/messages";

export const metadata: Metadata = { title: translator("site")("missing.title"), robots: { index: false } };

export default function MissingPage() {
  return <NotHere />;
}
