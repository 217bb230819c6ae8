"use client";

import { useState } from "react";
import { SelectField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import type { LimitOption, LimitOptions } from "@/lib/users/user";
import { limitable, roles } from "@/lib/users/user";

const t = translator("users");

type Props = { value: (typeof roles)[number]; limits: LimitOptions; errorOf: (field: string) => string | undefined };

/** A role, and where it holds. */
export function RoleFields({ value, limits, errorOf }: Props) {
  const [role, setRole] = useState<string>(value);
  return (
    <>
      <SelectField label={t("roleLabel")} name="role" value={role} onChange={(event) => setRole(event.target.value)} error={errorOf("role")}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {t("roleChoice", { role: t(`role.${one}`), means: t(`roleMeans.${one}`) })}
          </option>
        ))}
      </SelectField>
      {limitable.some((one) => one === role) && (
        <SelectField label={t("limitLabel")} hint={t("limitHint")} name="limit" defaultValue="" error={errorOf("limit")}>
          <option value="">{t("limitNone")}</option>
          <Group label={t("limitChannels")} options={limits.channels} />
          <Group label={t("limitPlaces")} options={limits.places} />
        </SelectField>
      )}
    </>
  );
}

function Group({ label, options }: { label: string; options: LimitOption[] }) {
  return (
    <optgroup label={label}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </optgroup>
  );
}
