import { BookUser, CircleUserRound, FolderTree, House, Images, ListChecks, Newspaper, Settings2, Stamp } from "lucide-react";
import type { LucideIcon } from "lucide-react";

/** What only some may do, and have an item for. */
export type Reach = { administration: boolean; structure: boolean; records: boolean; audit: boolean };

type Item = {
  href: string;
  key: "home" | "articles" | "review" | "photos" | "records" | "structure" | "users" | "settings" | "account";
  icon: LucideIcon;
  needs?: keyof Reach;
  /** Further pages of the same part of the desk. */
  also?: string[];
};

export const navItems: Item[] = [
  { href: "/editor", key: "home", icon: House },
  { href: "/editor/articles", key: "articles", icon: Newspaper },
  { href: "/editor/review", key: "review", icon: Stamp },
  { href: "/editor/photos", key: "photos", icon: Images },
  { href: "/editor/initiatives", key: "records", icon: ListChecks, needs: "records" },
  { href: "/editor/places", key: "structure", icon: FolderTree, needs: "structure", also: ["/editor/channels", "/editor/sources"] },
  { href: "/editor/users", key: "users", icon: BookUser, needs: "administration" },
  { href: "/editor/settings", key: "settings", icon: Settings2, needs: "administration" },
  { href: "/editor/account", key: "account", icon: CircleUserRound },
];

/** Whether the item leads to where one is: its page or one below it. */
export function isHere({ href, also = [] }: Pick<Item, "href" | "also">, pathname: string): boolean {
  return [href, ...also].some((one) => pathname === one || (one !== "/editor" && pathname.startsWith(`${one}/`)));
}
