import { darken, lighten } from "./colour.ts";
import type { Part } from "./head.ts";
import { capsule, oval } from "./shapes.ts";
import { box, boxShadow, frame, inFrame, sheet, type Range } from "./solids.ts";
import type { P2, P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { closed, fill, smooth } from "./svg.ts";

const centred = (middle: number, size: number): Range => [middle - size / 2, middle + size / 2];

/** A small thing that looks the same from everywhere: outlines in centimetres above the point. */
export function upright(stage: Stage, at: P3, parts: readonly Part[], forward = 0.02): void {
  const [x, y] = stage.at(at);
  const size = stage.scale(at) / 100;
  const depth = stage.depth(at);
  const place = (points: readonly P2[]) => points.map(([a, b]): P2 => [x + a * size, y - b * size]);
  stage.put(depth - forward, parts.map((part) => {
    const colour = stage.air(part.colour, depth);
    return fill(part.curved ? smooth(place(part.points), 0.5) : closed(place(part.points)), part.flat ? colour : stage.twoTone(colour));
  }).join(""));
}

export type TableLook = { top: string; legs: string; cloth?: string };

/** A table about a middle point; `forward` brings it before people who sit at its far side or beside it. */
export function table(stage: Stage, [x, , z]: P3, [wide, deep]: readonly [number, number], { top, legs, cloth }: TableLook, { high = 0.74, turn = 0, forward = 0 } = {}): void {
  const where = frame([x, 0, z], turn);
  const [u, w] = [centred(0, wide), centred(0, deep)];
  const parts: string[] = [];
  for (const b of [w[1] - 0.07, w[0] + 0.07]) {
    for (const a of [u[0] + 0.07, u[1] - 0.07]) parts.push(box(stage, where, centred(a, 0.05), [0, high], centred(b, 0.05), legs));
  }
  if (cloth) parts.push(box(stage, where, [u[0] + 0.005, u[1] - 0.005], [high - 0.26, high], [w[0] + 0.005, w[1] - 0.005], cloth));
  parts.push(box(stage, where, u, [high - 0.04, high], w, cloth ?? top));
  boxShadow(stage, where, u, [high - 0.05, high], w);
  stage.put(stage.depth([x, 0, z]) - forward, parts.join(""));
}

export type Facing = "left" | "right" | "front" | "back";

/** A chair for somebody whose feet are about the point. */
export function chair(stage: Stage, [x, , z]: P3, facing: Facing, colour: string, legs = darken(colour, 0.45)): void {
  const where = frame([x, 0, z]);
  const shift = facing === "right" ? -0.02 : facing === "left" ? 0.02 : 0;
  const seat = centred(shift, 0.42);
  const w = centred(0.02, 0.4);
  const depth = stage.depth([x, 0, z]);
  const leg = (a: number, b: number, high = 0.42) => box(stage, where, centred(a, 0.035), [0, high], centred(b, 0.035), legs);
  const parts = [leg(seat[0] + 0.03, w[1] - 0.03), leg(seat[1] - 0.03, w[1] - 0.03), leg(seat[0] + 0.03, w[0] + 0.03), leg(seat[1] - 0.03, w[0] + 0.03)];
  parts.push(box(stage, where, seat, [0.4, 0.44], w, colour));
  const rest = facing === "right" ? box(stage, where, [seat[0] - 0.05, seat[0] - 0.01], [0.42, 0.88], w, colour)
    : facing === "left" ? box(stage, where, [seat[1] + 0.01, seat[1] + 0.05], [0.42, 0.88], w, colour)
    : facing === "front" ? box(stage, where, seat, [0.56, 0.88], [w[1] - 0.02, w[1] + 0.02], colour)
    : leg(seat[0] + 0.03, w[0], 0.6) + leg(seat[1] - 0.03, w[0], 0.6) + box(stage, where, seat, [0.54, 0.86], [w[0] - 0.02, w[0] + 0.02], colour);
  boxShadow(stage, where, seat, [0.3, 0.44], w);
  stage.put(depth + 0.12, facing === "back" ? parts.join("") : rest + parts.join(""));
  if (facing === "back") stage.put(depth - 0.12, rest);
}

export function stool(stage: Stage, [x, , z]: P3, colour: string, high = 0.42): void {
  const where = frame([x, 0, z]);
  const legs = [[-0.13, 0.13], [0.13, 0.13], [-0.13, -0.1], [0.13, -0.1]] as const;
  const parts = legs.map(([a, b]) => box(stage, where, centred(a, 0.04), [0, high], centred(b, 0.04), darken(colour, 0.3)));
  parts.push(box(stage, where, centred(0, 0.34), [high - 0.05, high], centred(0, 0.32), colour));
  boxShadow(stage, where, centred(0, 0.34), [0.2, high], centred(0, 0.32));
  stage.put(stage.depth([x, 0, z]) + 0.12, parts.join(""));
}

/** A service counter: a body with a top that stands out, and an optional band of colour. */
export function counter(stage: Stage, u: Range, w: Range, high: number, front: string, top: string, band?: string): void {
  const where = frame([0, 0, 0]);
  const parts = [box(stage, where, u, [0, high], w, front)];
  if (band) parts.push(sheet(stage, where, u, [high * 0.3, high * 0.42], w[0] - 0.002, band));
  for (let a = u[0] + 1.1; a < u[1] - 0.2; a += 1.1) parts.push(sheet(stage, where, [a, a + 0.012], [0.1, high], w[0] - 0.003, stage.lit(darken(front, 0.25), [0, 0, -1], 4)));
  parts.push(sheet(stage, where, u, [0, 0.1], w[0] - 0.004, stage.lit(darken(front, 0.4), [0, 0, -1], 4)));
  parts.push(box(stage, where, [u[0] - 0.04, u[1] + 0.04], [high, high + 0.05], [w[0] - 0.06, w[1]], top));
  boxShadow(stage, where, u, [0, high], w);
  stage.put(stage.depth([(u[0] + u[1]) / 2, 0, w[0]]), parts.join(""));
}

export const bowl = (stage: Stage, at: P3, colour: string, food = "#efe6d2", size = 1, forward = 0.02) =>
  upright(stage, at, [
    { points: [[-7 * size, 5.5 * size], [7 * size, 5.5 * size], [5.4 * size, 2 * size], [3 * size, 0], [-3 * size, 0], [-5.4 * size, 2 * size]], colour },
    { points: oval(0, 5.5 * size, 7 * size, 1.9 * size), colour: lighten(colour, 0.3), flat: true },
    { points: oval(0, 5.4 * size, 5.8 * size, 1.4 * size), colour: food, flat: true },
  ], forward);

export const cup = (stage: Stage, at: P3, colour: string, lid = false, forward = 0.02) =>
  upright(stage, at, [
    { points: [[-3.6, 9], [3.6, 9], [3.2, 0], [-3.2, 0]], colour },
    { points: oval(0, 9, 3.6, 0.9), colour: darken(colour, 0.3), flat: true },
    ...(lid ? [{ points: [[-4, 9], [4, 9], [2, 11.6], [-2, 11.6]] as P2[], colour }, { points: oval(0, 12.4, 1.1, 1.1), colour }] : []),
  ], forward);

export const thermos = (stage: Stage, at: P3, colour: string) =>
  upright(stage, at, [
    { points: capsule([9, 12], 1.2, [10, 26], 1.2), colour: darken(colour, 0.4) },
    { points: [[-8, 0], [8, 0], [8, 24], [5, 31], [-5, 31], [-8, 24]], colour },
    { points: [[-4, 31], [4, 31], [3.6, 37], [-3.6, 37]], colour: "#d8cdbb" },
    { points: [[-8, 5], [8, 5], [8, 7], [-8, 7]], colour: lighten(colour, 0.4) },
  ]);

export const kettle = (stage: Stage, at: P3, colour: string) =>
  upright(stage, at, [
    { points: [[8, 7], [17, 17], [15, 18], [7, 12]], colour: darken(colour, 0.1) },
    { points: [[-11, 0], [11, 0], [12, 8], [7, 16], [-7, 16], [-12, 8]], colour, curved: true },
    { points: [[-9, 15], [-8, 25], [0, 28], [8, 25], [9, 15], [7, 15], [6, 23], [0, 25.6], [-6, 23], [-7, 15]], colour: darken(colour, 0.5) },
  ]);

/** A sheet of paper, a tray, an open book: something flat on a table. */
export function papers(stage: Stage, at: P3, size: readonly [number, number], colour: string, turn = 0, forward = 0.03): void {
  const where = frame(at, turn);
  const [w, d] = [size[0] / 2, size[1] / 2];
  const corners = ([[-w, -d], [w, -d], [w, d], [-w, d]] as const).map(([a, b]) => inFrame(where, [a, 0.004, b]));
  stage.put(stage.depth(at) - forward, stage.face(corners, stage.lit(colour, [0, 1, 0], stage.depth(at))));
}

/** A computer screen, its glass towards the viewer when it has a colour. */
export function monitor(stage: Stage, at: P3, turn: number, shell: string, glass?: string, forward = 0.05): void {
  const where = frame(at, turn);
  const parts = [box(stage, where, centred(0, 0.22), [0, 0.015], centred(0, 0.16), shell), box(stage, where, centred(0, 0.05), [0, 0.16], centred(0.02, 0.03), shell), box(stage, where, centred(0, 0.52), [0.12, 0.44], centred(0, 0.04), shell)];
  if (glass) parts.push(sheet(stage, where, centred(0, 0.48), [0.14, 0.42], -0.022, glass));
  stage.put(stage.depth(at) - forward, parts.join(""));
}

/** A plant with long leaves in a pot. */
export function plant(stage: Stage, at: P3, high: number, pot: string, green: string, forward = 0): void {
  const leaves: Part[] = [];
  const [base, top] = [high * 26, high * 100];
  const wide = high * 8 + 6;
  for (let index = 0; index < 26; index += 1) {
    const lean = stage.random.between(-1, 1);
    const rise = base + (top - base) * stage.random.between(0.35, 1) * (1 - Math.abs(lean) * 0.3);
    const tip: P2 = [lean * high * 36, rise];
    const mid: P2 = [tip[0] * 0.45, base + (rise - base) * 0.62];
    const colour = stage.random.chance(0.5) ? darken(green, stage.random.between(0.05, 0.4)) : lighten(green, stage.random.between(0, 0.22));
    const thick = high * stage.random.between(3, 5.5);
    leaves.push({ points: [[0, base], [mid[0] - thick, mid[1]], tip, [mid[0] + thick, mid[1] - thick * 0.6]], colour, curved: true });
  }
  upright(stage, at, [
    ...leaves,
    { points: [[-wide, base + 3], [wide, base + 3], [wide * 0.74, 0], [-wide * 0.74, 0]], colour: pot },
    { points: [[-wide * 1.08, base + 6], [wide * 1.08, base + 6], [wide * 1.08, base], [-wide * 1.08, base]], colour: lighten(pot, 0.12) },
  ], forward);
}
