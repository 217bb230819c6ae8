import type { ReactNode } from "react";

/** The top of a desk page: its name, a line about it, and what can be done here. */
export function PageHeading({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="font-serif text-2xl font-bold sm:text-[1.75rem]">{title}</h1>
        {children && <p className="mt-1 text-[0.9375rem] text-ink-soft">{children}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
