import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { ChannelOverview } from "@/components/site/channel-overview";
import { PageTitle } from "@/components/site/page-title";
import { channelsWithNewest } from "@/lib/channels/queries";
import { translator } from "@/lib/messages";

const t = translator("lists");
const [title, description, href] = [t("channels.title"), t("channels.text"), "/channels"];
export const generateMetadata = (): Promise<Metadata> => metadataOf({ title, description, href });

export default async function ChannelsPage() {
  const channels = await channelsWithNewest(4);
  return (
    <>
      <Breadcrumb trail={[{ name: title, href }]} />
      <PageTitle title={title}>{description}</PageTitle>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
        {channels.map((channel) => (
          <ChannelOverview key={channel.href} channel={channel} />
        ))}
      </div>
    </>
  );
}
