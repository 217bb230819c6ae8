import Link from "next/link";
import { translator } from "@/lib/messages/index";

const t = translator("structure");
const parts = ["places", "channels", "sources"] as const;

/** What articles are filed under, and taken from. */
export function Tabs({ at }: { at: (typeof parts)[number] }) {
  return (
    <nav aria-label={t("tabs")} className="mb-6 flex gap-1 border-b border-line">
      {parts.map((part) => (
        <Link
          key={part}
          href={`/editor/${part}`}
          aria-current={part === at ? "page" : undefined}
          className="-mb-px border-b-2 border-transparent px-3 py-2.5 text-[0.9375rem] text-ink-soft hover:text-ink
            aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-accent"
        >
          {t(`${part}.title`)}
        </Link>
      ))}
    </nav>
  );
}
