import { SelectField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import { roles } from "@/lib/users/user";

export function RoleField({ value, error }: { value: string; error: string | undefined }) {
  const t = translator("users");
  return (
    <SelectField label={t("roleLabel")} name="role" defaultValue={value} error={error}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {t("roleChoice", { role: t(`role.${role}`), means: t(`roleMeans.${role}`) })}
        </option>
      ))}
    </SelectField>
  );
}
