"use client";

import { X } from "lucide-react";
import { translator } from "@/lib/messages/index";

const t = translator("paste");

/** What came of a paste, at the foot of the screen until it is read. */
export function NoteLine({ note, onClose }: { note: string | null; onClose: () => void }) {
  return (
    <div role="status" className="paste-note">
      {note !== null && (
        <div>
          <p>{note}</p>
          <button type="button" aria-label={t("closeNote")} onClick={onClose}>
            <X aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
