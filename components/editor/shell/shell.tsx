import { CircleHelp, ExternalLink, LogOut, ScrollText } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Seal } from "@/components/site/seal";
import { buttonClass } from "@/components/ui/button";
import { ToastProvider } from "@/components/ui/toast";
import { signOutAction } from "@/lib/auth/actions";
import { translator } from "@/lib/messages/index";
import { DeskKeys } from "../help/desk-keys";
import { GoToPlace } from "../help/go-to-place";
import { Bell } from "../notices/bell";
import type { Reach } from "./nav-items";
import { Navigation } from "./navigation";

type Props = { siteName: string; person: { name: string; role: string }; reach: Reach; unread: number; children: ReactNode };

/** The frame around every page of the desk. */
export function Shell({ siteName, person, reach, unread, children }: Props) {
  const t = translator("desk");
  const help = translator("help");
  const audit = translator("audit");
  const quiet = `${buttonClass({ variant: "quiet", size: "s" })} max-sm:size-11 max-sm:px-0`;
  return (
    <ToastProvider>
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-ink px-4 py-2 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t("skip")}
      </a>
      <header className="border-b border-line bg-paper">
        <div className="mx-auto flex h-14 max-w-7xl items-center gap-x-2 px-4 sm:h-16 sm:gap-x-4 sm:px-6 lg:gap-x-8">
          <Link href="/editor" className="flex min-w-0 items-center gap-2.5">
            <Seal className="size-8 shrink-0" />
            <span className="truncate font-serif font-bold sm:text-lg">{siteName}</span>
            <span className="hidden text-sm whitespace-nowrap text-ink-soft lg:inline">{t("deskOf")}</span>
          </Link>
          <Navigation reach={reach} />
          <div className="ml-auto flex shrink-0 items-center sm:gap-1">
            <span className="hidden text-right text-sm leading-tight 2xl:block">
              <span className="block max-w-40 truncate font-medium">{person.name}</span>
              <span className="text-ink-soft">{person.role}</span>
            </span>
            <Bell unread={unread} className={`${quiet} sm:px-2`} />
            {reach.audit && (
              <Link href="/editor/audit" prefetch={false} title={audit("link")} className={`${quiet} sm:px-2`}>
                <ScrollText aria-hidden className="size-4" />
                <span className="sr-only">{audit("link")}</span>
              </Link>
            )}
            <Link href="/editor/help" prefetch={false} title={help("link")} className={`${quiet} sm:px-2`}>
              <CircleHelp aria-hidden className="size-4" />
              <span className="sr-only">{help("link")}</span>
            </Link>
            <a href="/" target="_blank" rel="noopener" title={t("site")} className={`${quiet} sm:px-2`}>
              <ExternalLink aria-hidden className="size-4" />
              <span className="sr-only">{t("site")}</span>
            </a>
            <form action={signOutAction}>
              <button type="submit" title={t("signOut")} className={quiet}>
                <LogOut aria-hidden className="size-4" />
                <span className="max-lg:sr-only">{t("signOut")}</span>
              </button>
            </form>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-4 pt-6 pb-28 outline-none sm:px-6 sm:pt-8 sm:pb-16">
        {children}
      </main>
      <DeskKeys />
      <GoToPlace />
    </ToastProvider>
  );
}
