"use client";

import { useId, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import { focusPhoto } from "@/lib/photos/actions";
import type { Focus } from "@/lib/photos/framing";
import type { PhotoFile } from "@/lib/photos/photo";
import { PhotoImage } from "./photo-image";
import { Thumbnail } from "./thumbnail";
import { useDeskAction } from "./use-desk-action";

const t = translator("photos");
const step = 5;
const steps: Record<string, [number, number]> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
const within = (value: number) => Math.max(0, Math.min(100, Math.round(value)));

/** The picture, on which a click says what must stay in sight; beside it, what cards make of it. */
export function FocusPicker({ photo, mayChange }: { photo: PhotoFile; mayChange: boolean }) {
  const [focus, setFocus] = useState<Focus | null>(photo.focus);
  const { isWorking, run } = useDeskAction();
  const hint = useId();
  const isChanged = focus?.x !== photo.focus?.x || focus?.y !== photo.focus?.y;

  const onClick = (event: MouseEvent) => {
    // Enter and Space click too, at no place.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    setFocus({ x: within(((event.clientX - box.left) / box.width) * 100), y: within(((event.clientY - box.top) / box.height) * 100) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [dx, dy] = steps[event.key] ?? [];
    if (dx === undefined || dy === undefined) return;
    event.preventDefault();
    setFocus((from) => ({ x: within((from?.x ?? 50) + dx), y: within((from?.y ?? 50) + dy) }));
  };
  const save = (wish: Focus | null) => run(() => focusPhoto({ photoId: photo.id, focus: wish }), t("focus.saved"), () => setFocus(wish));

  return (
    <div>
      <div className="flex justify-center overflow-hidden rounded-md border border-line bg-line/30">
        {mayChange ? (
          <button
            type="button"
            aria-label={focus ? t("focus.point", { x: String(focus.x), y: String(focus.y) }) : t("focus.none")}
            aria-describedby={hint}
            onClick={onClick}
            onKeyDown={onKeyDown}
            className="relative block cursor-crosshair! -outline-offset-2 [&_img]:h-auto [&_img]:max-h-[70dvh] [&_img]:w-auto [&_img]:max-w-full"
          >
            <PhotoImage photo={photo} width={960} />
            <span
              aria-hidden
              className={`pointer-events-none absolute size-8 -translate-1/2 rounded-full border-2 border-white shadow-[0_0_0_1.5px_var(--ink)] ${focus ? "bg-accent/40" : "opacity-40"}`}
              style={{ left: `${focus?.x ?? 50}%`, top: `${focus?.y ?? 50}%` }}
            />
          </button>
        ) : (
          <div className="[&_img]:h-auto [&_img]:max-h-[70dvh] [&_img]:w-auto [&_img]:max-w-full">
            <PhotoImage photo={photo} width={960} />
          </div>
        )}
      </div>
      {mayChange && (
        <div className="mt-3 flex items-start gap-4">
          <figure className="shrink-0 max-sm:hidden">
            <div className="flex items-start gap-2">
              <Thumbnail photo={{ ...photo, focus }} className="aspect-3/2 w-28 rounded-sm" />
              <Thumbnail photo={{ ...photo, focus }} className="aspect-square w-[4.65rem] rounded-sm" />
            </div>
            <figcaption className="mt-1 text-[0.8125rem] text-ink-soft">{t("focus.preview")}</figcaption>
          </figure>
          <div className="min-w-0">
            <h2 className="text-[0.9375rem] font-medium">{t("focus.title")}</h2>
            <p id={hint} className="text-sm text-ink-soft">
              {t("focus.text")}
            </p>
            <div className="mt-2 flex flex-wrap gap-2">
              <Button size="s" disabled={!isChanged || !focus} pending={isWorking} onClick={() => save(focus)}>
                {t("focus.save")}
              </Button>
              {photo.focus && (
                <Button size="s" variant="quiet" disabled={isWorking} onClick={() => save(null)}>
                  {t("focus.clear")}
                </Button>
              )}
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
