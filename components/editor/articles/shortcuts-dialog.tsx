"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { translator } from "@/lib/messages/index";

const t = translator("deskHistory");

const groups = [
  ["desk", [["help", "?"], ["search", "/"]]],
  ["page", [["save", "Ctrl S"], ["publish", "Ctrl Enter"], ["fullScreen", "Ctrl Shift F"]]],
  ["words", [["bold", "Ctrl B"], ["emphasis", "Ctrl I"], ["link", "Ctrl K"], ["comment", "Ctrl Alt M"], ["undo", "Ctrl Z"], ["redo", "Ctrl Y"]]],
  [
    "blocks",
    [["slash", "/"], ["heading2", "Ctrl Alt 2"], ["heading3", "Ctrl Alt 3"], ["quote", "Ctrl Shift B"], ["bullets", "Ctrl Shift 8"], ["numbers", "Ctrl Shift 7"]],
  ],
] as const;

/** As they are written on this keyboard. */
const onMac = () => /Mac|iPhone|iPad/.test(navigator.platform);
const symbols: Record<string, string> = { Ctrl: "⌘", Shift: "⇧", Alt: "⌥", Enter: "↩" };

export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title={t("shortcuts.title")} onClose={onClose}>
      {/* Takes the focus: the list is read from its head, also where it is longer than the window. */}
      <div tabIndex={-1} className="outline-none">
        {groups.map(([group, rows]) => (
          <section key={group} className="mb-4">
            <h3 className="mb-1 text-sm font-medium text-ink-soft">{t(`shortcuts.groups.${group}`)}</h3>
            <dl className="divide-y divide-line text-[0.9375rem]">
              {rows.map(([name, keys]) => (
                <div key={name} className="flex items-center justify-between gap-4 py-1.5">
                  <dt>{t(`shortcuts.${name}`)}</dt>
                  <dd className="flex shrink-0 gap-1">
                    {keys.split(" ").map((key) => (
                      <kbd key={key} className="min-w-7 rounded-sm border border-line-strong/60 bg-paper px-1.5 text-center text-sm">
                        {onMac() ? (symbols[key] ?? key) : key}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="flex justify-end">
        <Button onClick={onClose}>{t("shortcuts.close")}</Button>
      </div>
    </Dialog>
  );
}
