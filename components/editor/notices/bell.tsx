"use client";

import { Bell as BellIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { translator } from "@/lib/messages/index";
import { isLookedAt } from "../presence/attention";

const t = translator("notices");
const rhythm = 60_000;

/** How many notices wait. The page brings the number; it is asked for anew on every other page, and once a minute while somebody looks. */
export function Bell({ unread, className }: { unread: number; className: string }) {
  const pathname = usePathname();
  const cameTo = useRef(pathname);
  const [heard, setHeard] = useState({ after: unread, count: unread });
  const count = heard.after === unread ? heard.count : unread;

  useEffect(() => {
    const hear = async () => {
      const answer = await fetch("/editor/notices/count").catch(() => null);
      if (answer?.ok) setHeard({ after: unread, count: Number(await answer.text()) });
    };
    const ask = () => void (isLookedAt() && hear());
    if (cameTo.current !== pathname) ask();
    cameTo.current = pathname;
    const timer = setInterval(ask, rhythm);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [pathname, unread]);

  const label = count > 0 ? t("unread", { count }) : t("link");
  return (
    <Link href="/editor/notices" prefetch={false} title={label} aria-current={pathname === "/editor/notices" ? "page" : undefined} className={`relative ${className}`}>
      <BellIcon aria-hidden className="size-4" />
      <span className="sr-only">{label}</span>
      {count > 0 && (
        <span aria-hidden className="absolute top-0.5 right-0.5 min-w-4.5 rounded-full bg-accent px-1 text-center text-[0.6875rem] leading-4.5 font-semibold text-white tabular-nums sm:-top-1 sm:-right-1">
          {count > 99 ? t("many") : count}
        </span>
      )}
    </Link>
  );
}
