import type { Crop } from "@/lib/photos/framing";

export type Corner = "nw" | "ne" | "sw" | "se";
export const corners: Corner[] = ["nw", "ne", "sw", "se"];
export const whole: Crop = { left: 0, top: 0, width: 1000, height: 1000 };

const least = 50;
const clamp = (value: number, from: number, to: number) => Math.max(from, Math.min(to, Math.round(value)));

/** The frame moved as far as the picture reaches. */
export function moved(crop: Crop, right: number, down: number): Crop {
  return { ...crop, left: clamp(crop.left + right, 0, 1000 - crop.width), top: clamp(crop.top + down, 0, 1000 - crop.height) };
}

/** One corner dragged, the opposite one staying. `shape`: thousandths of width for each of height, or null for any. */
export function dragged(crop: Crop, corner: Corner, right: number, down: number, shape: number | null): Crop {
  const [toWest, toNorth] = [corner.endsWith("w"), corner.startsWith("n")];
  const room = { width: toWest ? crop.left + crop.width : 1000 - crop.left, height: toNorth ? crop.top + crop.height : 1000 - crop.top };
  let width = clamp(crop.width + (toWest ? -right : right), least, room.width);
  let height = clamp(crop.height + (toNorth ? -down : down), least, room.height);
  if (shape !== null) ({ width, height } = shaped(width, shape, room));
  return {
    left: toWest ? crop.left + crop.width - width : crop.left,
    top: toNorth ? crop.top + crop.height - height : crop.top,
    width,
    height,
  };
}

/** The largest frame of a shape around the middle of the present one. */
export function inShape(crop: Crop, shape: number): Crop {
  const { width, height } = shaped(1000, shape, { width: 1000, height: 1000 });
  const scale = Math.min(1, Math.max(crop.width / width, crop.height / height));
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return moved({ ...size, left: 0, top: 0 }, crop.left + (crop.width - size.width) / 2, crop.top + (crop.height - size.height) / 2);
}

function shaped(wished: number, shape: number, room: { width: number; height: number }): { width: number; height: number } {
  const most = Math.min(room.width, room.height * shape);
  const fewest = Math.min(most, Math.max(least, least * shape));
  const width = Math.max(fewest, Math.min(most, wished));
  return { width: clamp(width, 1, room.width), height: clamp(width / shape, 1, room.height) };
}
