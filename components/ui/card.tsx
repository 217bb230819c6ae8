import type { ReactNode } from "react";

/** A sheet on the desk: a section with a name. */
export function Card({ title, hint, actions, children }: { title?: string; hint?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className="rounded-lg border border-line bg-surface p-4 sm:p-6">
      {title && (
        <header className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <div>
            <h2 className="text-lg font-semibold">{title}</h2>
            {hint && <p className="mt-0.5 text-sm text-ink-soft">{hint}</p>}
          </div>
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}
