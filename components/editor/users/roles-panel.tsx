"use client";

import { useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { grantRoleAction, takeRoleAction } from "@/lib/users/actions";
import type { HeldRole, LimitOptions, ManagedUser } from "@/lib/users/user";
import { RoleFields } from "./role-fields";
import { roleName } from "./role-name";

const t = translator("users");

type Props = { user: ManagedUser; limits: LimitOptions; onSaved: (text: string) => void };

/** The roles somebody holds, each to be taken, and one more to be given. */
export function RolesPanel({ user, limits, onSaved }: Props) {
  const form = useFormAction(grantRoleAction, () => onSaved(t("granted", { name: user.name })));
  return (
    <div className="space-y-5">
      <section>
        <h3 className="mb-2 text-sm font-medium">{t("roles")}</h3>
        {user.roles.length === 0 && <p className="text-sm text-ink-soft">{t("noRoles")}</p>}
        <ul className="divide-y divide-line rounded-md border border-line empty:hidden">
          {user.roles.map((held) => (
            <Held key={held.id} held={held} user={user} onSaved={onSaved} />
          ))}
        </ul>
      </section>
      <form {...form.props} className="space-y-4 border-t border-line pt-5">
        <h3 className="text-sm font-medium">{t("grantTitle")}</h3>
        {form.message && <Alert tone="bad">{form.message}</Alert>}
        <input type="hidden" name="userId" value={user.id} />
        <RoleFields value="EDITOR" limits={limits} errorOf={form.errorOf} />
        <Button type="submit" variant="primary" pending={form.pending} className="w-full">
          {t("grant")}
        </Button>
      </form>
    </div>
  );
}

function Held({ held, user, onSaved }: { held: HeldRole; user: ManagedUser; onSaved: (text: string) => void }) {
  const form = useFormAction(takeRoleAction, () => onSaved(t("taken", { name: user.name })));
  const [asking, setAsking] = useState(false);
  const submitted = useRef<HTMLFormElement>(null);
  return (
    <li className="px-3 py-2">
      <form {...form.props} ref={submitted} className="flex items-center justify-between gap-3">
        <input type="hidden" name="userId" value={user.id} />
        <input type="hidden" name="grantId" value={held.id} />
        <span>{roleName(held)}</span>
        <Button size="s" pending={form.pending} aria-label={t("takeLabel", { role: roleName(held) })} onClick={() => setAsking(true)}>
          {t("take")}
        </Button>
      </form>
      <ConfirmDialog
        open={asking}
        title={t("takeTitle")}
        confirmLabel={t("take")}
        cancelLabel={t("cancel")}
        danger
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          submitted.current?.requestSubmit();
        }}
      >
        {t("takeText", { name: user.name, role: roleName(held) })}
      </ConfirmDialog>
      {form.message && (
        <Alert tone="bad" className="mt-2">
          {form.message}
        </Alert>
      )}
    </li>
  );
}
