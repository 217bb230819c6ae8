import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { NotPermitted } from "@/components/editor/shell/notice";
import { Row, Rows } from "@/components/editor/structure/rows";
import { Tabs } from "@/components/editor/structure/tabs";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { channelsToEdit } from "@/lib/channels/editor-queries";
import { mayEditChannels } from "@/lib/channels/policy";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";

const t = translator("structure");

export const metadata: Metadata = { title: t("channels.title") };

export default async function ChannelsPage() {
  const actor = await requireActor();
  if (!mayEditChannels(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const channels = await channelsToEdit(actor);
  const add = (
    <Link href="/editor/channels/new" className={buttonClass({ variant: "primary" })}>
      <Plus aria-hidden className="size-4" />
      {t("channels.add")}
    </Link>
  );
  return (
    <>
      <Tabs at="channels" />
      <PageHeading title={t("channels.title")} actions={add}>
        {t("channels.intro")}
      </PageHeading>
      <Rows label={t("channels.list")}>
        {channels.map(({ id, name, summary, href, depth }) => (
          <Row key={id} name={name} editHref={`/editor/channels/${id}`} href={href} depth={depth}>
            {summary}
          </Row>
        ))}
      </Rows>
    </>
  );
}
