"use client";

import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

type Props = {
  label: string;
  shortcut?: string;
  icon?: LucideIcon;
  /** In place of an icon. */
  children?: ReactNode;
  /** Whether the text at the cursor is so; left out where a tool only acts. */
  active?: boolean;
  disabled?: boolean;
  onClick: () => void;
};

/** One button of the toolbar. It leaves the focus in the text when clicked. */
export function Tool({ label, shortcut, icon: Icon, children, active, disabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      aria-pressed={active}
      aria-disabled={disabled || undefined}
      title={shortcut ? `${label}  ${shortcut}` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !disabled && onClick()}
    >
      {Icon ? <Icon aria-hidden /> : children}
    </button>
  );
}
