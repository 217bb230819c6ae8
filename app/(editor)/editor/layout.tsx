import type { ReactNode } from "react";
import { rolesInShort } from "@/components/editor/shell/roles-in-short";
import { Shell } from "@/components/editor/shell/shell";
import { mayReadAudit } from "@/lib/audit/policy";
import { requireActor } from "@/lib/auth/session";
import { mayEditInitiatives } from "@/lib/initiatives/policy";
import { unreadCount } from "@/lib/notices/editor-queries";
import { mayEditPlaces } from "@/lib/places/policy";
import { siteSettings } from "@/lib/settings/queries";
import { mayManageUsers } from "@/lib/users/policy";

/** Every page below asks who is there again: a layout is not rendered anew when one goes from page to page. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { siteName } = await siteSettings();
  const role = rolesInShort(actor);
  const reach = { administration: mayManageUsers(actor), structure: mayEditPlaces(actor), records: mayEditInitiatives(actor), audit: mayReadAudit(actor) };
  return (
    <Shell siteName={siteName} person={{ name: actor.name, role }} reach={reach} unread={await unreadCount(actor)}>
      {children}
    </Shell>
  );
}
