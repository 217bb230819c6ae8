import type { ComponentProps, ReactNode } from "react";

/** A table on its sheet; the caption is for screen readers. Wider than the screen, it scrolls by itself. */
export function Table({ caption, head, children }: { caption: string; head: ReactNode; children: ReactNode }) {
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-surface" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left text-[0.9375rem]">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-line text-sm text-ink-soft">
          <tr>{head}</tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </div>
  );
}

export function Th({ className = "", ...rest }: ComponentProps<"th">) {
  return <th scope="col" className={`px-4 py-2.5 font-medium whitespace-nowrap ${className}`} {...rest} />;
}

export function Td({ className = "", ...rest }: ComponentProps<"td">) {
  return <td className={`px-4 py-3 align-middle ${className}`} {...rest} />;
}
