import type { Metadata } from "next";
import { NameForm } from "@/components/editor/account/name-form";
import { PasswordForm } from "@/components/editor/account/password-form";
import { SessionList } from "@/components/editor/account/session-list";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { here } from "@/lib/auth/here";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { ownLogin, ownSessions } from "@/lib/users/queries";

const t = translator("users");

export const metadata: Metadata = { title: t("account.title") };

export default async function AccountPage() {
  const actor = await requireActor();
  const { sessionId } = await here();
  const [login, sessions] = await Promise.all([ownLogin(actor), ownSessions(actor, sessionId)]);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t("account.title")}>{t("account.intro", { login, role: t(`role.${actor.role}`) })}</PageHeading>
      <div className="space-y-6">
        <Card title={t("account.nameTitle")} hint={t("account.nameHint")}>
          <NameForm name={actor.name} />
        </Card>
        <Card title={t("account.passwordTitle")} hint={t("account.passwordHint")}>
          <PasswordForm login={login} />
        </Card>
        <Card title={t("account.sessionsTitle")} hint={t("account.sessionsHint")}>
          <SessionList sessions={sessions} />
        </Card>
      </div>
    </div>
  );
}
