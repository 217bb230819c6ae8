import type { Actor } from "@/lib/auth/actor";
import { translator } from "@/lib/messages/index";

/** What somebody is at the desk, each role once. */
export function rolesInShort({ grants }: Actor): string {
  const t = translator("users");
  return [...new Set(grants.map(({ role }) => role))].map((role) => t(`role.${role}`)).join(" · ");
}
