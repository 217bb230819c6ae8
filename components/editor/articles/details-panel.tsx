"use client";

import { X } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";
import type { ReactNode } from "react";
import { translator } from "@/lib/messages/index";
import { wanted } from "./focus-field";

const t = translator("deskArticles");

type Props = { open: boolean; onWanted: () => void; onClose: () => void; children: ReactNode };

/** What belongs to the article beside its text: a column on wide screens, a drawer on narrow ones. */
export function DetailsPanel({ open, onWanted, onClose, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  const show = useEffectEvent(onWanted);

  useEffect(() => {
    const dom = panel.current;
    const onEvent = () => show();
    dom?.addEventListener(wanted, onEvent);
    return () => dom?.removeEventListener(wanted, onEvent);
  }, []);

  useEffect(() => {
    if (!open) return;
    const opener = document.activeElement;
    if (!panel.current?.contains(opener)) panel.current?.focus();
    document.body.classList.add("max-lg:overflow-hidden");
    return () => {
      document.body.classList.remove("max-lg:overflow-hidden");
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);

  return (
    <>
      {open && <div className="fixed inset-0 z-30 bg-ink/45 lg:hidden" onClick={onClose} />}
      <aside
        ref={panel}
        id="article-details"
        tabIndex={-1}
        aria-label={t("details")}
        className={`max-lg:fixed max-lg:inset-y-0 max-lg:right-0 max-lg:z-40 max-lg:w-full max-lg:max-w-md max-lg:overflow-y-auto max-lg:bg-paper
          max-lg:shadow-xl max-lg:outline-none ${open ? "" : "max-lg:hidden"}`}
        onKeyDown={(event) => event.key === "Escape" && onClose()}
      >
        <header className="sticky top-0 z-10 flex items-center justify-between border-b border-line bg-paper px-4 py-2 lg:hidden">
          <h2 className="font-semibold">{t("details")}</h2>
          <button type="button" aria-label={t("detailsClose")} className="-mr-2 grid size-11 place-items-center" onClick={onClose}>
            <X aria-hidden className="size-5" />
          </button>
        </header>
        <div className="space-y-4 max-lg:p-4 max-lg:pb-24">{children}</div>
      </aside>
    </>
  );
}
