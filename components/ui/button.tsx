import { LoaderCircle } from "lucide-react";
import type { ComponentProps } from "react";

type Look = { variant?: "primary" | "secondary" | "quiet" | "danger"; size?: "m" | "s" };

const variants = {
  primary: "bg-accent text-white hover:bg-accent-deep border-transparent",
  secondary: "bg-surface text-ink border-line-strong/60 hover:border-line-strong hover:bg-paper",
  quiet: "border-transparent text-ink-soft hover:bg-line/40 hover:text-ink",
  danger: "bg-surface text-accent border-accent/50 hover:bg-accent-soft hover:border-accent",
};
const sizes = { m: "min-h-11 px-4 text-[0.9375rem] sm:min-h-10", s: "min-h-9 px-3 text-sm sm:min-h-8" };

/** The look of a button, for links that act like one. */
export function buttonClass({ variant = "secondary", size = "m" }: Look = {}): string {
  return `inline-flex items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap transition-colors
    disabled:cursor-default disabled:opacity-60 ${variants[variant]} ${sizes[size]}`;
}

type Props = ComponentProps<"button"> & Look & { pending?: boolean };

export function Button({ variant, size, pending = false, disabled = false, className = "", type = "button", children, ...rest }: Props) {
  return (
    <button type={type} disabled={disabled || pending} aria-busy={pending || undefined} className={`${buttonClass({ variant, size })} ${className}`} {...rest}>
      {pending && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
    </button>
  );
}
