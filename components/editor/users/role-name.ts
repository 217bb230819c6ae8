import { translator } from "@/lib/messages/index";
import type { HeldRole } from "@/lib/users/user";

/** A role with where it holds, as one says it. */
export function roleName({ role, limit }: Pick<HeldRole, "role" | "limit">): string {
  const t = translator("users");
  return limit === null ? t(`role.${role}`) : t("roleWithLimit", { role: t(`role.${role}`), limit });
}
