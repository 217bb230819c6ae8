import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { NotHere } from "@/app/(reader)/missing";
import { joined, pageOf, pageSize } from "@/app/(reader)/page-of";
import type { ListProps } from "@/app/(reader)/page-of";
import { ReportList } from "@/components/article/report-list";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { LinkRow } from "@/components/site/link-row";
import { PageTitle } from "@/components/site/page-title";
import { listPage } from "@/lib/articles/list";
import { channelAt } from "@/lib/channels/queries";
import { translator } from "@/lib/messages";

type Props = ListProps<{ path: string[] }>;
const t = translator("site");

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const channel = await channelAt(joined((await params).path));
  return channel ? metadataOf({ title: channel.name, description: channel.summary, href: channel.href, searchParams }) : {};
}

export default async function ChannelPage({ params, searchParams }: Props) {
  const [channel, page] = await Promise.all([params.then(({ path }) => channelAt(joined(path))), pageOf({ searchParams })]);
  if (!channel || !page) return <NotHere />;
  const reports = await listPage({ kind: "CHANNEL", targetId: channel.id }, page.after, pageSize);
  if (page.after && reports.cards.length === 0) return <NotHere />;
  return (
    <>
      <Breadcrumb trail={channel.trail} />
      <PageTitle title={channel.name}>{channel.summary}</PageTitle>
      <LinkRow links={channel.children} />
      <h2 className="sr-only">{t("reports")}</h2>
      <ReportList page={reports} href={channel.href} first={!page.after} />
    </>
  );
}
