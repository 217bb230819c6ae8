import type { ReactNode } from "react";

/** The head of a page that gathers things: what it is of, and in a sentence what to find. */
export function PageTitle({ label, title, children }: { label?: string; title: string; children?: ReactNode }) {
  return (
    <header className="mt-4 mb-8 md:mt-6 md:mb-10">
      {label && <p className="mb-1.5 text-[0.9375rem] font-medium text-accent">{label}</p>}
      <h1 className="font-serif text-[2rem] leading-tight font-black text-balance md:text-[2.625rem]">{title}</h1>
      {children && <div className="mt-3 max-w-[40em] text-[1.0625rem] text-ink-soft">{children}</div>}
    </header>
  );
}
