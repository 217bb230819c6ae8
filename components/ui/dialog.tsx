"use client";

import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { Button } from "./button";

type DialogProps = { open: boolean; title: string; onClose: () => void; children: ReactNode };

/** A modal on the browser's own dialog: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[calc(100%-2rem)] max-w-md rounded-lg border border-line bg-surface p-5 text-ink shadow-xl sm:p-6"
    >
      <h2 id={titleId} className="mb-3 text-lg font-semibold">
        {title}
      </h2>
      {open && children}
    </dialog>
  );
}

type ConfirmProps = Omit<DialogProps, "onClose"> & {
  confirmLabel: string;
  cancelLabel: string;
  danger?: boolean;
  pending?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks before something that is not easily undone. */
export function ConfirmDialog({ confirmLabel, cancelLabel, danger = false, pending = false, onConfirm, onCancel, children, ...dialog }: ConfirmProps) {
  return (
    <Dialog {...dialog} onClose={onCancel}>
      <div className="text-[0.9375rem] text-ink-soft">{children}</div>
      <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button onClick={onCancel}>{cancelLabel}</Button>
        <Button variant={danger ? "danger" : "primary"} pending={pending} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  );
}
