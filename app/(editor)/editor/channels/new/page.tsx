import type { Metadata } from "next";
import { NotPermitted } from "@/components/editor/shell/notice";
import { AddChannel } from "@/components/editor/structure/add-channel";
import { Top } from "@/components/editor/structure/top";
import { requireActor } from "@/lib/auth/session";
import { channelsToEdit } from "@/lib/channels/editor-queries";
import { mayEditChannels } from "@/lib/channels/policy";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";

const t = translator("structure");

export const metadata: Metadata = { title: t("channels.add") };

export default async function NewChannelPage() {
  const actor = await requireActor();
  if (!mayEditChannels(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  return (
    <div className="mx-auto max-w-3xl">
      <Top back={{ href: "/editor/channels", label: t("channels.back") }} title={t("channels.add")} />
      <AddChannel channels={await channelsToEdit(actor)} />
    </div>
  );
}
