"use client";

import { useRouter } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { endStandInAction, nameStandInAction } from "@/lib/users/actions";
import type { HeldRole, StandInView } from "@/lib/users/user";
import { roleName } from "../users/role-name";

const t = translator("review");

type Props = { roles: HeldRole[]; colleagues: { id: number; name: string }[]; standIns: StandInView[] };

/** 代班: who acts in one's roles while one is away. */
export function StandIns({ roles, colleagues, standIns }: Props) {
  const toast = useToast();
  const router = useRouter();
  const form = useFormAction(nameStandInAction, () => {
    toast(t("standIn.named"));
    router.refresh();
  });
  if (roles.length === 0) return <p className="text-ink-soft">{t("standIn.noRole")}</p>;
  return (
    <div className="space-y-5">
      <ul className="divide-y divide-line rounded-md border border-line empty:hidden">
        {standIns.map((standIn) => (
          <Current key={standIn.id} standIn={standIn} />
        ))}
      </ul>
      <form {...form.props} className="space-y-4">
        {form.message && <Alert tone="bad">{form.message}</Alert>}
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField label={t("standIn.role")} name="grantId" error={form.errorOf("grantId")}>
            {roles.map((role) => (
              <option key={role.id} value={role.id}>
                {roleName(role)}
              </option>
            ))}
          </SelectField>
          <SelectField label={t("standIn.who")} name="userId" error={form.errorOf("userId")}>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField label={t("standIn.from")} name="from" type="date" error={form.errorOf("from")} />
          <TextField label={t("standIn.until")} name="until" type="date" error={form.errorOf("until")} />
        </div>
        <Button type="submit" variant="primary" pending={form.pending}>
          {t("standIn.name")}
        </Button>
      </form>
    </div>
  );
}

function Current({ standIn: { id, who, role, from, until } }: { standIn: StandInView }) {
  const toast = useToast();
  const router = useRouter();
  const form = useFormAction(endStandInAction, () => {
    toast(t("standIn.ended"));
    router.refresh();
  });
  const day = (iso: string) => formatDate(new Date(iso), "DAY");
  return (
    <li className="px-3 py-2">
      <form {...form.props} className="flex flex-wrap items-center justify-between gap-3">
        <input type="hidden" name="standInId" value={id} />
        <span>{t("standIn.current", { who, role: roleName(role), from: day(from), until: day(until) })}</span>
        <Button type="submit" size="s" pending={form.pending}>
          {t("standIn.end")}
        </Button>
      </form>
    </li>
  );
}
