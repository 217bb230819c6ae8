import type { ReactNode } from "react";
import { Seal } from "@/components/site/seal";

/** The frame of the pages before the desk. */
export function Door({ siteName, tagline, heading, children }: { siteName: string; tagline: string; heading: string; children: ReactNode }) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[5fr_7fr]">
      <div className="hidden border-r border-line bg-accent-soft/60 p-12 lg:flex lg:flex-col lg:items-end lg:justify-center" aria-hidden>
        <p className="mr-10 max-h-[70vh] border-l border-accent/30 pl-10 font-serif text-4xl leading-[1.9] tracking-[0.22em] [writing-mode:vertical-rl]">{tagline}</p>
      </div>
      <main className="flex flex-col px-6 py-8 sm:items-center sm:justify-center lg:items-start lg:px-24">
        <div className="w-full max-w-sm">
          <p className="flex items-center gap-3">
            <Seal className="size-10" />
            <span className="font-serif text-2xl font-bold">{siteName}</span>
          </p>
          <h1 className="mt-10 mb-6 text-xl font-semibold">{heading}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
