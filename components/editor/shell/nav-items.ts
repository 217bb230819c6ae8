import { BookUser, CircleUserRound, House, Newspaper, Settings2 } from "lucide-react";
import type { LucideIcon } from "lucide-react";

type Item = { href: string; key: "home" | "articles" | "users" | "settings" | "account"; short?: "accountShort"; icon: LucideIcon; administrators?: true };

export const navItems: Item[] = [
  { href: "/editor", key: "home", icon: House },
  { href: "/editor/articles", key: "articles", icon: Newspaper },
  { href: "/editor/users", key: "users", icon: BookUser, administrators: true },
  { href: "/editor/settings", key: "settings", icon: Settings2, administrators: true },
  { href: "/editor/account", key: "account", short: "accountShort", icon: CircleUserRound },
];

/** Whether the item leads to where one is: its page or one below it. */
export function isHere(href: string, pathname: string): boolean {
  return pathname === href || (href !== "/editor" && pathname.startsWith(`${href}/`));
}
