"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextAreaField, TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { saveSettingsAction } from "@/lib/settings/actions";
import { writeSpecialNames } from "@/lib/settings/form";
import type { SiteSettings } from "@/lib/settings/schema";
import { roles } from "@/lib/users/user";
import { RightsNotices } from "./rights-notices";

const t = translator("settings");
const pair = "grid gap-5 sm:grid-cols-2";

export function SettingsForm({ settings }: { settings: SiteSettings }) {
  const toast = useToast();
  const form = useFormAction(saveSettingsAction, () => toast(t("saved")));
  const { contact, licences } = settings;
  const field = (name: string, value: string) => ({ name, defaultValue: value, error: form.errorOf(name) });
  const optional = (name: string, value: string) => ({ ...field(name, value), note: t("optional") });
  return (
    <form {...form.props} className="space-y-6">
      <Card title={t("identity")}>
        <div className={pair}>
          <TextField label={t("siteName")} {...field("siteName", settings.siteName)} />
          <TextField label={t("tagline")} hint={t("taglineHint")} {...optional("tagline", settings.tagline)} />
          <TextField label={t("organisation")} {...optional("organisation", settings.organisation)} />
        </div>
      </Card>
      <Card title={t("contact")}>
        <div className={pair}>
          <TextField label={t("mail")} inputMode="email" autoComplete="off" {...optional("contact.mail", contact.mail)} />
          <TextField label={t("phone")} inputMode="tel" autoComplete="off" {...optional("contact.phone", contact.phone)} />
        </div>
        <div className="mt-5">
          <TextField label={t("address")} autoComplete="off" {...optional("contact.address", contact.address)} />
        </div>
      </Card>
      <Card title={t("licences")} hint={t("licencesHint")}>
        <div className="space-y-5">
          <TextField label={t("icp")} {...optional("licences.icp", licences.icp)} />
          <TextField label={t("police")} {...optional("licences.police", licences.police)} />
          <TextField label={t("news")} {...optional("licences.news", licences.news)} />
        </div>
      </Card>
      <Card title={t("rights")} hint={t("rightsHint")}>
        <RightsNotices notices={settings.rightsNotices} errorOf={form.errorOf} />
      </Card>
      <Card title={t("traditional")} hint={t("traditionalHint")}>
        <TextAreaField label={t("specialNames")} rows={5} hint={t("specialNamesHint")} {...optional("specialNames", writeSpecialNames(settings.specialNames))} />
      </Card>
      <Card title={t("notices")}>
        <div className="space-y-5">
          <TextAreaField label={t("disclaimer")} {...optional("disclaimer", settings.disclaimer)} />
          <TextAreaField label={t("banner")} rows={2} hint={t("bannerHint")} {...optional("banner", settings.banner)} />
        </div>
      </Card>
      <Card title={t("secondFactor")} hint={t("secondFactorHint")}>
        <fieldset className="flex flex-col gap-2">
          <legend className="sr-only">{t("secondFactor")}</legend>
          {roles.map((role) => (
            <label key={role} className="flex min-h-9 items-center gap-2.5">
              <input type="checkbox" name="secondFactorRoles" value={role} defaultChecked={settings.secondFactorRoles.includes(role)} className="size-4.5 accent-accent" />
              {translator("users")(`role.${role}`)}
            </label>
          ))}
        </fieldset>
      </Card>
      <div className="sticky bottom-15 z-20 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper/95 px-4 py-3 sm:bottom-0">
        <Button type="submit" variant="primary" pending={form.pending} className="max-sm:w-full">
          {t("save")}
        </Button>
        {form.message && <Alert tone="bad">{form.message}</Alert>}
      </div>
    </form>
  );
}
