import { ArrowLeft, ExternalLink } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";

type Props = { back: { href: string; label: string }; title: string; trail?: string[]; href?: string; badge?: ReactNode; actions?: ReactNode };

/** The top of a page about one place, channel or initiative: the way back, its name, where it stands, its address. */
export function Top({ back, title, trail = [], href, badge, actions }: Props) {
  return (
    <>
      <p className="mb-3">
        <Link href={back.href} className="-ml-1 inline-flex min-h-9 items-center gap-1.5 px-1 text-sm text-ink-soft hover:text-ink">
          <ArrowLeft aria-hidden className="size-4" />
          {back.label}
        </Link>
      </p>
      <PageHeading title={title} actions={actions}>
        {(badge || trail.length > 0) && (
          <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            {badge}
            {trail.join(" › ")}
          </span>
        )}
        {href && (
          <a href={href} target="_blank" rel="noopener" className="mt-1 inline-flex max-w-full items-center gap-1.5 text-sm break-all text-ink-soft underline-offset-4 hover:text-accent hover:underline">
            {href}
            <ExternalLink aria-hidden className="size-3.5 shrink-0" />
          </a>
        )}
      </PageHeading>
    </>
  );
}
