"use client";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { Alert } from "@/components/ui/alert";
import { useFormAction } from "@/components/ui/use-form-action";
import { setAddressAction } from "@/lib/mail/actions";
import { translator } from "@/lib/messages/index";
import type { ManagedUser } from "@/lib/users/user";

const t = translator("mail");

/** Another's address, or one's own; whoever reads there has to say so. */
export function UserAddress({ user: { id, name, mail }, onSaved }: { user: ManagedUser; onSaved: (text: string) => void }) {
  const form = useFormAction(setAddressAction, () => onSaved(t("address.saved")));
  return (
    <form {...form.props} className="mt-6 border-t border-line pt-5">
      {form.message && !form.errorOf("address") && <Alert tone="bad">{form.message}</Alert>}
      <input type="hidden" name="userId" value={id} />
      <TextField
        label={t("address.ofOther", { name })}
        name="address"
        type="email"
        inputMode="email"
        autoComplete="off"
        note={mail.address === "" ? t("address.optional") : t(mail.verified ? "address.verified" : "address.unverified")}
        hint={t("address.ofOtherHint")}
        defaultValue={mail.address}
        error={form.errorOf("address")}
      />
      <Button type="submit" pending={form.pending} className="mt-3 w-full">
        {t("address.save")}
      </Button>
    </form>
  );
}
