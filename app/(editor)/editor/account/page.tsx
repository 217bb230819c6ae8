import type { Metadata } from "next";
import { NameForm } from "@/components/editor/account/name-form";
import { PasswordForm } from "@/components/editor/account/password-form";
import { AddressForm } from "@/components/editor/notices/address-form";
import { ChoicesForm } from "@/components/editor/notices/choices-form";
import { SecondFactor } from "@/components/editor/account/second-factor";
import { SessionList } from "@/components/editor/account/session-list";
import { StandIns } from "@/components/editor/account/stand-ins";
import { TourAgain } from "@/components/editor/help/tour-again";
import { roleName } from "@/components/editor/users/role-name";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { mayBegin } from "@/lib/articles/policy";
import { holds } from "@/lib/auth/actor";
import { here } from "@/lib/auth/here";
import { requireActor } from "@/lib/auth/session";
import { ownTour } from "@/lib/help/editor-queries";
import { ownAddress } from "@/lib/mail/editor-queries";
import { mailIsOn } from "@/lib/mail/transport";
import { translator } from "@/lib/messages/index";
import { ownChoices } from "@/lib/notices/editor-queries";
import { siteSettings } from "@/lib/settings/queries";
import { colleagues, ownLogin, ownRoles, ownSecondFactor, ownSessions, ownStandIns } from "@/lib/users/queries";
import { limitable } from "@/lib/users/user";

const t = translator("users");
const factorTexts = translator("secondFactor");
const help = translator("help");
const review = translator("review");
const notices = translator("notices");

export const metadata: Metadata = { title: t("account.title") };

export default async function AccountPage() {
  const actor = await requireActor();
  const { sessionId } = await here();
  const { secondFactorRoles } = await siteSettings();
  const [login, roles, factor, sessions, tour] = await Promise.all([ownLogin(actor), ownRoles(actor), ownSecondFactor(actor), ownSessions(actor, sessionId), ownTour(actor)]);
  const [others, standIns, mail, chosen] = await Promise.all([colleagues(actor), ownStandIns(actor), ownAddress(actor), ownChoices(actor)]);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t("account.title")}>{t("account.intro", { login, role: roles.map(roleName).join("、") })}</PageHeading>
      <div className="space-y-6">
        <Card title={t("account.nameTitle")} hint={t("account.nameHint")}>
          <NameForm name={actor.name} />
        </Card>
        <div id="mail" tabIndex={-1} className="outline-none">
          <Card title={notices("account.title")} hint={notices("account.hint")}>
            <div className="space-y-6">
              {!mailIsOn() && <Alert>{notices("account.off")}</Alert>}
              <AddressForm mail={mail} isOn={mailIsOn()} />
              {mail.address !== "" && <ChoicesForm {...chosen} />}
            </div>
          </Card>
        </div>
        <Card title={review("standIn.title")} hint={review("standIn.hint")}>
          <StandIns roles={roles.filter(({ role }) => limitable.includes(role))} colleagues={others} standIns={standIns} />
        </Card>
        <Card title={t("account.passwordTitle")} hint={t("account.passwordHint")}>
          <PasswordForm login={login} />
        </Card>
        <Card title={factorTexts("title")} hint={factorTexts("hint")}>
          <SecondFactor factor={factor} required={holds(actor, ...secondFactorRoles)} />
        </Card>
        <Card title={t("account.sessionsTitle")} hint={t("account.sessionsHint")}>
          <SessionList sessions={sessions} />
        </Card>
        {mayBegin(actor) && (
          <Card title={help("tour.accountTitle")} hint={help("tour.accountHint")}>
            <TourAgain hidden={tour.hidden} />
          </Card>
        )}
      </div>
    </div>
  );
}
