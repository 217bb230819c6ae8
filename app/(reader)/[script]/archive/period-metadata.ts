import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { periodHref, periodName } from "@/lib/archive/period";
import type { Period } from "@/lib/archive/period";
import { translator } from "@/lib/messages";

const t = translator("lists");

export async function periodMetadata(period: Period | null, searchParams?: Promise<{ after?: string | string[] }>): Promise<Metadata> {
  if (!period) return {};
  const name = periodName(period);
  return metadataOf({ title: t("archive.reportsOf", { period: name }), description: t("archive.description", { period: name }), href: periodHref(period), ...(searchParams && { searchParams }) });
}
