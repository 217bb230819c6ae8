"use client";

import { useState } from "react";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
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
  const grip = (handle: Handle) => ({
    frame,
    onMove: (from: Crop, right: number, down: number) => onChange(handle === "frame" ? moved(from, right, down) : dragged(from, handle, right, down, shape)),
  });
  const { left, top, width, height } = frame;
  return (
    <div className="flex justify-center rounded-md bg-ink/90 p-4">
      <div data-crop-stage="" className="relative overflow-clip [overflow-clip-margin:1rem] select-none">
        <img
          src={src}
          alt=""
          draggable={false}
          className="block max-h-[55dvh] max-w-full"
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => onAspect(naturalWidth / naturalHeight)}
          onError={onMissing}
        />
        <div className="absolute" style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}>
          <Grip
            {...grip("frame")}
            label={t("crop.frame")}
            className="inset-0 cursor-move! border-2 border-white shadow-[0_0_0_100vmax_rgb(0_0_0/55%)] focus-visible:outline-accent"
          />
          {corners.map((corner) => (
            <Grip key={corner} {...grip(corner)} label={t("crop.corner", { corner })} className={`grid size-8 place-items-center rounded-full ${places[corner]}`}>
              <span className="size-4 rounded-full border-2 border-white bg-accent" />
            </Grip>
          ))}
        </div>
      </div>
    </div>
  );
}

type GripProps = {
  label: string;
  className: string;
  frame: Crop;
  /** The frame as it was taken hold of, and how far it has been drawn since, in thousandths of the picture. */
  onMove: (from: Crop, right: number, down: number) => void;
  children?: ReactNode;
};

function Grip({ label, className, frame, onMove, children }: GripProps) {
  const [held, setHeld] = useState<{ from: Crop; x: number; y: number } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ from: frame, x: event.clientX, y: event.clientY });
  };
  const onPointerMove = (event: PointerEvent) => {
    const box = event.currentTarget.closest("[data-crop-stage]")?.getBoundingClientRect();
    if (box && held) onMove(held.from, ((event.clientX - held.x) / box.width) * 1000, ((event.clientY - held.y) / box.height) * 1000);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [right, down] = steps[event.key] ?? [];
    if (right === undefined || down === undefined) return;
    event.preventDefault();
    onMove(frame, right, down);
  };
  const release = () => setHeld(null);
  const handlers = { onPointerDown, onPointerMove, onPointerUp: release, onPointerCancel: release, onKeyDown };
  return (
    <button type="button" aria-label={label} {...handlers} className={`absolute touch-none ${className}`}>
      {children}
    </button>
  );
}
