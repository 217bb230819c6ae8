import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotPermitted } from "@/components/editor/shell/notice";
import { ChannelReviewsForm } from "@/components/editor/structure/channel-reviews-form";
import { EditChannel } from "@/components/editor/structure/edit-channel";
import { Top } from "@/components/editor/structure/top";
import { requireActor } from "@/lib/auth/session";
import { channelToEdit } from "@/lib/channels/editor-queries";
import { mayEditChannels } from "@/lib/channels/policy";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";

const t = translator("structure");

export const metadata: Metadata = { title: t("channels.title") };

export default async function EditChannelPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!mayEditChannels(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const { id } = await params;
  const channel = /^[1-9]\d{0,8}$/.test(id) ? await channelToEdit(actor, Number(id)) : null;
  if (!channel) notFound();
  return (
    <div className="mx-auto max-w-3xl">
      <Top
        back={{ href: "/editor/channels", label: t("channels.back") }}
        title={channel.words.name}
        trail={channel.trail}
        href={channel.href}
      />
      <EditChannel key={channel.id} channel={channel} />
      <div className="mt-8">
        <ChannelReviewsForm channel={channel} />
      </div>
    </div>
  );
}
