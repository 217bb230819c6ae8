import Link from "next/link";
import { translator } from "@/lib/messages/index";

const parts = [
  { href: "/editor/initiatives", name: translator("structure")("initiatives.title") },
  { href: "/editor/initiatives/methods", name: translator("records")("methods.title") },
] as const;

/** Initiatives, and the methods that they apply. */
export function RecordTabs({ at }: { at: (typeof parts)[number]["href"] }) {
  return (
    <nav aria-label={translator("structure")("tabs")} className="mb-6 flex gap-1 border-b border-line">
      {parts.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          aria-current={href === at ? "page" : undefined}
          className="-mb-px border-b-2 border-transparent px-3 py-2.5 text-[0.9375rem] text-ink-soft hover:text-ink
            aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-accent"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
