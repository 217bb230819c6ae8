"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";

type Tone = "good" | "bad";
type Toast = { id: number; text: string; tone: Tone };

const SHOWN_FOR = 6000;
const ToastContext = createContext<(text: string, tone?: Tone) => void>(() => undefined);

/** `const toast = useToast(); toast(t("saved"))`: a short word that something is done. */
export function useToast() {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const show = useCallback((text: string, tone: Tone = "good") => setToasts((all) => [...all, { id: Math.random(), text, tone }]), []);
  const remove = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 sm:bottom-6">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onGone={remove} />
        ))}
      </div>
    </ToastContext>
  );
}

function ToastCard({ toast, onGone }: { toast: Toast; onGone: (id: number) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => onGone(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast.id, onGone]);
  const Icon = toast.tone === "good" ? CircleCheck : CircleAlert;
  return (
    <div className="pointer-events-auto flex max-w-md items-center gap-2.5 rounded-md bg-ink px-4 py-2.5 text-[0.9375rem] text-paper shadow-lg">
      <Icon aria-hidden className="size-4 shrink-0" />
      {toast.text}
    </div>
  );
}
