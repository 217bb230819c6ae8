"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { translator } from "@/lib/messages/index";
import { isHere, navItems } from "./nav-items";
import type { Reach } from "./nav-items";

const bar = `fixed inset-x-0 bottom-0 z-30 flex justify-around border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]
  sm:static sm:justify-start sm:gap-1 sm:border-0 sm:bg-transparent sm:pb-0`;
const link = `flex min-w-8 flex-col items-center gap-0.5 px-1 py-2 text-xs whitespace-nowrap text-ink-soft -outline-offset-2
  sm:min-w-10 sm:rounded-md sm:px-2 sm:py-1.5 sm:hover:bg-line/40 sm:hover:text-ink xl:flex-row xl:gap-1.5 xl:px-1.5 xl:py-2 xl:text-[0.9375rem]
  aria-[current]:font-medium aria-[current]:text-accent sm:aria-[current]:bg-accent-soft`;

/** A bar below the thumb on phones, a row in the header elsewhere: as many items as an administrator has, in either. */
export function Navigation({ reach }: { reach: Reach }) {
  const t = translator("desk");
  const pathname = usePathname();
  return (
    <nav aria-label={t("navigation")} className={bar}>
      {navItems
        .filter((item) => !item.needs || reach[item.needs])
        .map(({ href, also, key, icon: Icon }) => (
          <Link key={href} href={href} aria-current={isHere({ href, also }, pathname) ? "page" : undefined} className={link}>
            <Icon aria-hidden className="size-5 xl:size-4" />
            <span>{t(key)}</span>
          </Link>
        ))}
    </nav>
  );
}
