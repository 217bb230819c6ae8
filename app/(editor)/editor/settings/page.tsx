import type { Metadata } from "next";
import Link from "next/link";
import { SendingCard } from "@/components/editor/settings/sending-card";
import { SettingsForm } from "@/components/editor/settings/settings-form";
import { NotPermitted } from "@/components/editor/shell/notice";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { ownAddress, sendingView } from "@/lib/mail/editor-queries";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";
import { maySaveSettings } from "@/lib/settings/policy";
import { siteSettings } from "@/lib/settings/queries";

const t = translator("settings");
const ofChecks = translator("copyChecks");

export const metadata: Metadata = { title: t("title") };

export default async function SettingsPage() {
  const actor = await requireActor();
  if (!maySaveSettings(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        title={t("title")}
        actions={
          <Link href="/editor/settings/words" className={buttonClass()}>
            {ofChecks("lists.link")}
          </Link>
        }
      >
        {t("intro")}
      </PageHeading>
      <SettingsForm settings={await siteSettings()} />
      <div className="mt-10">
        <SendingCard sending={await sendingView(actor)} ownAddress={(await ownAddress(actor)).address} />
      </div>
    </div>
  );
}
