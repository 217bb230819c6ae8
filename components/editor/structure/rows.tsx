import { ExternalLink } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { translator } from "@/lib/messages/index";

const t = translator("structure");

export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
      {children}
    </ul>
  );
}

type Props = {
  name: string;
  /** Where it is edited, and where readers see it. */
  editHref: string;
  href: string;
  /** Steps to the right. */
  depth?: number;
  badge?: ReactNode;
  children?: ReactNode;
};

/** One thing in a list: the whole row leads to editing it, the end of it to the readers' page. */
export function Row({ name, editHref, href, depth = 0, badge, children }: Props) {
  return (
    <li className="relative flex items-center gap-3 py-2 pr-2 hover:bg-paper sm:pr-3" style={{ paddingLeft: `${1 + depth * 1.25}rem` }}>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Link href={editHref} prefetch={false} className={`after:absolute after:inset-0 ${depth === 0 ? "font-semibold" : "font-medium"}`}>
            {name}
          </Link>
          {badge}
        </p>
        {children && <p className="mt-0.5 truncate text-sm text-ink-soft">{children}</p>}
      </div>
      <a
        href={href}
        target="_blank"
        rel="noopener"
        aria-label={t("open", { name })}
        title={t("open", { name })}
        className="relative z-10 flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-1.5 rounded-md px-2 text-sm text-ink-soft
          hover:bg-line/40 hover:text-ink sm:min-h-9"
      >
        <span className="max-w-64 truncate max-md:hidden lg:max-w-md">{href}</span>
        <ExternalLink aria-hidden className="size-4 shrink-0" />
      </a>
    </li>
  );
}
