"use client";

import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";

type Props = { open: boolean; title: string; onClose: () => void; children: ReactNode };

/** A modal with room for two texts side by side; the whole screen on a phone. */
export function WideDialog({ open, title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!open) return dialog.current?.close();
    if (!dialog.current?.open) dialog.current?.showModal();
    heading.current?.focus();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto max-h-dvh w-full max-w-4xl rounded-lg border border-line bg-surface p-5 text-ink shadow-xl max-sm:h-dvh max-sm:rounded-none sm:w-[calc(100%-2rem)] sm:p-6"
    >
      <h2 ref={heading} id={titleId} tabIndex={-1} className="mb-3 outline-none text-lg font-semibold">
        {title}
      </h2>
      {open && children}
    </dialog>
  );
}
