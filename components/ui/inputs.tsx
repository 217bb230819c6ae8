import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";

/** Sixteen pixels on phones: below that, iOS zooms into the field. */
const controlClass = `block w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink sm:text-[0.9375rem]
  placeholder:text-ink-soft/70 hover:border-ink-soft focus:border-accent focus-visible:outline-1 focus-visible:outline-offset-0
  disabled:bg-line/30 disabled:text-ink-soft aria-invalid:border-accent aria-invalid:bg-accent-soft/40`;

export function TextInput({ className = "", type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={`${controlClass} h-11 sm:h-10 ${className}`} {...rest} />;
}

export function TextArea({ className = "", rows = 3, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={`${controlClass} py-2 leading-relaxed field-sizing-content ${className}`} {...rest} />;
}

export function Select({ className = "", children, ...rest }: ComponentProps<"select">) {
  return (
    <span className={`relative block ${className}`}>
      <select className={`${controlClass} h-11 appearance-none pr-9 sm:h-10`} {...rest}>
        {children}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-soft" />
    </span>
  );
}
