import { z } from "zod";

const thousandths = (least: number) => z.int().min(least).max(1000);

/** The part of the upright original that is shown, in thousandths of its width and height. */
export const cropSchema = z
  .strictObject({ left: thousandths(0), top: thousandths(0), width: thousandths(50), height: thousandths(50) })
  .refine(({ left, top, width, height }) => left + width <= 1000 && top + height <= 1000);
export type Crop = z.infer<typeof cropSchema>;

const hundredths = z.int().min(0).max(100);

/** What must stay in sight where the picture is cut to a card's shape, in hundredths from its left and top. */
export const focusSchema = z.strictObject({ x: hundredths, y: hundredths });
export type Focus = z.infer<typeof focusSchema>;

export const isWhole = ({ width, height }: Crop): boolean => width === 1000 && height === 1000;

type Size = { width: number; height: number };

/** The pixels that a crop leaves, at least one each way. */
export function regionOf({ left, top, width, height }: Crop, size: Size): Size & { left: number; top: number } {
  const edges = (from: number, length: number, whole: number) => {
    const start = Math.min(whole - 1, Math.round((from * whole) / 1000));
    return { start, length: Math.max(1, Math.min(whole, Math.round(((from + length) * whole) / 1000)) - start) };
  };
  const [across, down] = [edges(left, width, size.width), edges(top, height, size.height)];
  return { left: across.start, top: down.start, width: across.length, height: down.length };
}
