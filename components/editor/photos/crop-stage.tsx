"use client";

import { useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { translator } from "@/lib/messages/index";
import type { Crop } from "@/lib/photos/framing";
import { corners, dragged, moved } from "./crop-frame";
import type { Corner } from "./crop-frame";

const t = translator("photos");
const step = 10;
const steps: Record<string, [number, number]> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
const places: Record<Corner, string> = {
  nw: "-top-4 -left-4 cursor-nwse-resize",
  ne: "-top-4 -right-4 cursor-nesw-resize",
  sw: "-bottom-4 -left-4 cursor-nesw-resize",
  se: "-right-4 -bottom-4 cursor-nwse-resize",
};
const percent = (thousandths: number) => `${thousandths / 10}%`;

type Handle = Corner | "frame";
type Props = {
  src: string;
  frame: Crop;
  /** Thousandths of width for each of height, or null for any. */
  shape: number | null;
  onChange: (frame: Crop) => void;
  onAspect: (aspect: number) => void;
  onMissing: () => void;
};

/** The whole picture below a frame that is dragged, or moved by the arrow keys, whole or by a corner. */
export function CropStage({ src, frame, shape, onChange, onAspect, onMissing }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const held = useRef<{ handle: Handle; from: Crop; x: number; y: number } | null>(null);
  const change = (handle: Handle, from: Crop, right: number, down: number) =>
    onChange(handle === "frame" ? moved(from, right, down) : dragged(from, handle, right, down, shape));

  const take = (handle: Handle) => ({
    onPointerDown: (event: PointerEvent) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { handle, from: frame, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      const box = stage.current?.getBoundingClientRect();
      if (!box || !held.current) return;
      const { from, x, y } = held.current;
      change(held.current.handle, from, ((event.clientX - x) / box.width) * 1000, ((event.clientY - y) / box.height) * 1000);
    },
    onPointerUp: () => {
      held.current = null;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const [right, down] = steps[event.key] ?? [];
      if (right === undefined || down === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      change(handle, frame, right, down);
    },
  });

  const { left, top, width, height } = frame;
  return (
    <div className="flex justify-center rounded-md bg-ink/90 p-4">
      <div ref={stage} className="relative overflow-clip [overflow-clip-margin:1rem] select-none">
        <img
          src={src}
          alt=""
          draggable={false}
          className="block max-h-[55dvh] max-w-full"
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => onAspect(naturalWidth / naturalHeight)}
          onError={onMissing}
        />
        <div className="absolute" style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}>
          <button
            type="button"
            aria-label={t("crop.frame")}
            {...take("frame")}
            className="absolute inset-0 cursor-move! touch-none border-2 border-white shadow-[0_0_0_100vmax_rgb(0_0_0/55%)] focus-visible:outline-accent"
          />
          {corners.map((corner) => (
            <button
              key={corner}
              type="button"
              aria-label={t("crop.corner", { corner })}
              {...take(corner)}
              className={`absolute grid size-8 touch-none place-items-center rounded-full ${places[corner]}`}
            >
              <span className="size-4 rounded-full border-2 border-white bg-accent" />
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
