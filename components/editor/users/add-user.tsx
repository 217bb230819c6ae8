"use client";

import { UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/fields";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { createUserAction } from "@/lib/users/actions";
import type { LimitOptions, NewLink as Link } from "@/lib/users/user";
import { NewLink } from "./new-link";
import { RoleFields } from "./role-fields";

const t = translator("users");
const mail = translator("mail");

export function AddUser({ limits }: { limits: LimitOptions }) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Link | null>(null);
  const close = () => {
    setOpen(false);
    setMade(null);
  };
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        <UserRoundPlus aria-hidden className="size-4" />
        {t("add")}
      </Button>
      <Dialog open={open} onClose={close} title={made ? translator("signInLinks")("titleOf", { name: made.name }) : t("addTitle")}>
        {made ? <NewLink link={made} onClose={close} /> : <AddForm limits={limits} onMade={setMade} onCancel={close} />}
      </Dialog>
    </>
  );
}

type FormProps = { limits: LimitOptions; onMade: (made: Link) => void; onCancel: () => void };

function AddForm({ limits, onMade, onCancel }: FormProps) {
  const form = useFormAction(createUserAction, onMade);
  return (
    <form {...form.props} className="space-y-4">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <TextField label={t("name")} name="name" autoComplete="off" autoFocus error={form.errorOf("name")} />
      <TextField
        label={t("login")}
        name="login"
        hint={t("loginHint")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={form.errorOf("login")}
      />
      <TextField label={mail("address.label")} name="mail" type="email" inputMode="email" autoComplete="off" note={mail("address.optional")} error={form.errorOf("mail")} />
      <RoleFields value="CORRESPONDENT" limits={limits} errorOf={form.errorOf} />
      <div className="flex flex-col-reverse gap-2 pt-2 sm:flex-row sm:justify-end">
        <Button onClick={onCancel}>{t("cancel")}</Button>
        <Button type="submit" variant="primary" pending={form.pending}>
          {t("addSubmit")}
        </Button>
      </div>
    </form>
  );
}
