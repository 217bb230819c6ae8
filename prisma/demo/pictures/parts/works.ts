import { darken } from "./colour.ts";
import { rod } from "./rounds.ts";
import { box, boxShadow, inFrame, panel, sheet, type Frame, type Range } from "./solids.ts";
import type { P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { line, open } from "./svg.ts";

export type Shaft = { u: Range; out: Range; floors: number; storey: number; glazed: number; car?: number; steel?: string; glass?: string };

/** A lift shaft of steel and glass before a front, glazed up to a storey, with a bridge to each landing. */
export function liftShaft(stage: Stage, where: Frame, { u, out, floors, storey, glazed, car, steel = "#5b6670", glass = "#9fd0d6" }: Shaft): string {
  const [near, back] = [-out[1], -out[0]];
  const high = floors * storey + 1.2;
  const parts: string[] = [];
  for (let floor = 1; floor < floors; floor += 1) {
    parts.push(box(stage, where, [u[0] + 0.3, u[1] - 0.3], [floor * storey - 0.2, floor * storey], [back, 0], "#c9c6be"));
    if (floor < glazed) parts.push(box(stage, where, [u[0] + 0.3, u[1] - 0.3], [floor * storey, floor * storey + 2.3], [back, 0], "#a8c4c6", "#d8d6cc"));
  }
  parts.push(sheet(stage, where, u, [0, high], back, stage.lit("#77848c", [0, 0, -1], stage.depth(where.origin)), 0.4));
  if (car !== undefined) parts.push(box(stage, where, [u[0] + 0.25, u[1] - 0.25], [car, car + 2.2], [near + 0.25, back - 0.2], "#f0dca8"));
  const column = (a: number, w: number) => box(stage, where, [a - 0.09, a + 0.09], [0, high], [w - 0.09, w + 0.09], steel);
  parts.push(column(u[0], back), column(u[1], back));
  const pane = (points: readonly P3[], opacity: number) => panel(stage, where, points, stage.lit(glass, [0, 0.3, -1], stage.depth(where.origin)), opacity);
  for (let floor = 0; floor < floors; floor += 1) {
    const [y0, y1] = [floor * storey, Math.min(high, (floor + 1) * storey)];
    if (floor < glazed) {
      for (const side of u) parts.push(pane([[side, y0, near], [side, y1, near], [side, y1, back], [side, y0, back]], 0.5));
      parts.push(pane([[u[0], y0, near], [u[1], y0, near], [u[1], y1, near], [u[0], y1, near]], 0.55));
      const slant = u[0] + (u[1] - u[0]) * 0.6;
      parts.push(panel(stage, where, [[u[0] + 0.2, y0 + 0.3, near], [slant - 0.9, y0 + 0.3, near], [slant, y1 - 0.3, near], [u[0] + 0.9, y1 - 0.3, near]], "#f6fbf4", 0.24));
    }
    for (const at of [y1, (y0 + y1) / 2]) {
      const thick = at === y1 ? 0.09 : 0.04;
      parts.push(box(stage, where, u, [at - thick, at + thick], [near - 0.06, near + 0.06], steel));
      for (const side of u) parts.push(box(stage, where, [side - 0.06, side + 0.06], [at - thick, at + thick], [near, back], steel));
    }
  }
  parts.push(column(u[0], near), column(u[1], near), box(stage, where, [u[0] - 0.3, u[1] + 0.3], [high, high + 0.25], [near - 0.3, back], darken(steel, 0.2)));
  boxShadow(stage, where, u, [0, high], [near, back]);
  return parts.join("");
}

/** Tube scaffolding with planks, `levels` storeys of two metres. */
export function scaffold(stage: Stage, where: Frame, u: Range, levels: number, w: Range, tube = "#8d8f8c"): string {
  const step = (u[1] - u[0]) / Math.max(1, Math.round((u[1] - u[0]) / 1.9));
  const parts: string[] = [];
  for (const depth of [w[1], w[0]]) {
    const tubes: string[] = [];
    const place = (point: P3) => stage.at(inFrame(where, point));
    for (let a = u[0]; a <= u[1] + 0.01; a += step) tubes.push(open([place([a, 0, depth]), place([a, levels * 2 + 1, depth])]));
    for (let level = 1; level <= levels; level += 1) {
      const y = level * 2;
      for (const rail of [y, y + 0.95]) tubes.push(open([place([u[0], rail, depth]), place([u[1], rail, depth])]));
      if (depth === w[0]) parts.push(box(stage, where, u, [y - 0.07, y], w, "#b8945c"));
    }
    for (let level = 0; level < levels; level += 1) tubes.push(open([place([u[0] + (level % 2) * step, level * 2, depth]), place([u[0] + ((level + 1) % 2) * step, level * 2 + 2, depth])]));
    const at = inFrame(where, [u[0], 0, depth]);
    parts.push(line(tubes.join(""), stage.lit(tube, [0, 0.4, -1], stage.depth(at)), Math.max(1.4, stage.scale(at) * 0.055)));
  }
  return parts.join("");
}

/** A lattice boom between two points, as a crane carries. */
export function boom(stage: Stage, from: P3, to: P3, thick: number, colour: string): string {
  const place = (t: number, side: number): P3 => {
    const at = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * t;
    const width = thick * (1 - t * 0.5);
    return [at(0) - side * width * 0.5, at(1) + side * width * 0.5, at(2)];
  };
  const steps = 16;
  const web = Array.from({ length: steps + 1 }, (_, index) => place(index / steps, index % 2 === 0 ? 1 : -1));
  return [rod(stage, web, thick * 0.13, darken(colour, 0.2)), rod(stage, [place(0, 1), place(1, 1)], thick * 0.24, colour), rod(stage, [place(0, -1), place(1, -1)], thick * 0.24, colour)].join("");
}

/** A red and white barrier on two feet. */
export function barrier(stage: Stage, where: Frame, long: number, colours: readonly [string, string] = ["#d84a34", "#f2ece0"]): void {
  const parts = [0.15, long - 0.21].map((u) => box(stage, where, [u, u + 0.06], [0, 1], [-0.03, 0.03], "#d8d4ca") + box(stage, where, [u - 0.03, u + 0.1], [0, 0.06], [-0.3, 0.3], "#5a5a60"));
  const step = long / 8;
  for (const [y0, y1] of [[0.75, 0.97], [0.38, 0.58]] as const) {
    for (let index = 0; index < 8; index += 1) parts.push(box(stage, where, [index * step, (index + 1) * step], [y0, y1], [-0.05, -0.03], colours[index % 2 === 0 ? 0 : 1]));
  }
  boxShadow(stage, where, [0, long], [0.7, 0.97], [-0.04, 0]);
  boxShadow(stage, where, [0, long], [0.36, 0.58], [-0.04, 0]);
  stage.put(stage.depth(inFrame(where, [long / 2, 0, 0])), parts.join(""));
}

/** Bars or pipes laid on the ground, seen along the frame's u. */
export function stack(stage: Stage, where: Frame, long: number, rows: readonly number[], thick: number, colour: string): void {
  const parts: string[] = [];
  rows.forEach((count, level) => {
    for (let index = count - 1; index >= 0; index -= 1) {
      const w = (index + level * 0.5) * thick * 1.12;
      parts.push(box(stage, where, [0, long], [level * thick, (level + 0.94) * thick], [w, w + thick], index % 2 === level % 2 ? colour : darken(colour, 0.14)));
      parts.push(sheet(stage, where, [0, long], [level * thick, (level + 0.2) * thick], w - 0.001, stage.lit(darken(colour, 0.5), [0, 0, -1], stage.depth(where.origin)), 0.7));
    }
  });
  boxShadow(stage, where, [0, long], [0, rows.length * thick], [0, (rows[0] ?? 1) * thick]);
  stage.put(stage.depth(inFrame(where, [long / 2, 0, 0])), parts.join(""));
}

/** A traffic cone. */
export function cone(stage: Stage, at: P3): string {
  const place = (dx: number, y: number): P3 => [at[0] + dx, y, at[2]];
  const paint = (colour: string) => stage.twoTone(stage.air(colour, stage.depth(at)));
  const slice = (y0: number, y1: number, colour: string) => {
    const r = (y: number) => 0.15 * (1 - y / 0.78);
    return stage.face([place(-r(y0), y0), place(r(y0), y0), place(r(y1), y1), place(-r(y1), y1)], paint(colour));
  };
  stage.shadow([place(-0.15, 0), place(0.15, 0), place(0.02, 0.7), place(-0.02, 0.7)].map(stage.cast));
  const base = stage.face([place(-0.22, 0), place(0.22, 0), place(0.2, 0.05), place(-0.2, 0.05)], paint("#c2532c"));
  return base + slice(0.05, 0.3, "#e8642c") + slice(0.3, 0.45, "#f4ece0") + slice(0.45, 0.7, "#e8642c");
}
