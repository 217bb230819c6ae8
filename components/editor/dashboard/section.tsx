import type { ReactNode } from "react";

/** A part of the dashboard: its name, a word beside it, and a sheet. */
export function Section({ id, title, aside, children }: { id: string; title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <header className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="font-serif text-xl font-bold">
          {title}
        </h2>
        {aside && <p className="text-sm text-ink-soft">{aside}</p>}
      </header>
      {children}
    </section>
  );
}

export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-lg border border-dashed border-line-strong/50 px-5 py-6 text-[0.9375rem]">
      <p className="font-medium">{title}</p>
      {children && <p className="mt-1 text-ink-soft">{children}</p>}
    </div>
  );
}

export const sheet = "divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface";
