"use client";

import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { askAgainAction, setOwnAddressAction } from "@/lib/mail/actions";
import type { AddressView } from "@/lib/mail/address";
import { translator } from "@/lib/messages/index";

const t = translator("mail");

/** One's own address, and whether it is known that one reads there. `isOn`: the site sends e-mail. */
export function AddressForm({ mail: { address, verified }, isOn }: { mail: AddressView; isOn: boolean }) {
  const toast = useToast();
  const form = useFormAction(setOwnAddressAction, (_, element) => {
    const saved = new FormData(element ?? undefined).get("address");
    toast(!saved ? t("address.removed") : isOn ? t("address.savedAndSent", { address: String(saved) }) : t("address.saved"));
  });
  return (
    <>
      <form {...form.props} className="max-w-md space-y-3">
        {form.message && !form.errorOf("address") && <Alert tone="bad">{form.message}</Alert>}
        <TextField
          label={t("address.label")}
          name="address"
          type="email"
          inputMode="email"
          autoComplete="email"
          note={t("address.optional")}
          hint={t("address.hint")}
          defaultValue={address}
          error={form.errorOf("address")}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" pending={form.pending}>
            {t("address.save")}
          </Button>
          {address !== "" && <Badge tone={verified ? "good" : "warn"}>{t(verified ? "address.verified" : "address.unverified")}</Badge>}
        </div>
      </form>
      {address !== "" && !verified && isOn && <AskAgain />}
    </>
  );
}

function AskAgain() {
  const toast = useToast();
  const form = useFormAction(askAgainAction, () => toast(t("address.sent")));
  return (
    <form {...form.props} className="mt-4">
      <Alert tone={form.message ? "bad" : "warn"}>
        <p>{form.message ?? t("address.unverifiedText")}</p>
        <Button type="submit" size="s" pending={form.pending} className="mt-2">
          {t("address.again")}
        </Button>
      </Alert>
    </form>
  );
}
