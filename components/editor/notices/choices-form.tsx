"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { chooseAction } from "@/lib/notices/actions";
import { choices } from "@/lib/notices/notice";
import type { Choice } from "@/lib/notices/notice";

const t = translator("notices");
const box = "mt-1 size-4.5 shrink-0 accent-accent";

/** What comes by e-mail. */
export function ChoicesForm({ atOnce, digest }: { atOnce: Choice[]; digest: boolean }) {
  const toast = useToast();
  const form = useFormAction(chooseAction, () => toast(t("account.saved")));
  return (
    <form {...form.props} className="space-y-5">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <label className="flex items-start gap-2.5">
        <input type="checkbox" name="digest" defaultChecked={digest} className={box} />
        <span>
          {t("account.digest")}
          <span className="block text-sm text-ink-soft">{t("account.digestHint")}</span>
        </span>
      </label>
      <fieldset>
        <legend className="mb-2 text-sm font-medium">{t("account.atOnce")}</legend>
        <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {choices.map((choice) => (
            <label key={choice} className="flex min-h-9 items-start gap-2.5 py-0.5">
              <input type="checkbox" name="atOnce" value={choice} defaultChecked={atOnce.includes(choice)} className={box} />
              {t(`choice.${choice}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Button type="submit" pending={form.pending}>
        {t("account.save")}
      </Button>
    </form>
  );
}
