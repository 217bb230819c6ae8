import { darken } from "./colour.ts";
import { box, frame, inFrame, panel, type Frame, type Range } from "./solids.ts";
import type { P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { ringOf, rod } from "./rounds.ts";
import { ellipse } from "./svg.ts";

/** An open trench along the frame's w, cut into the ground: its far side, its floor and the cut earth of its sides. */
export function trench(stage: Stage, where: Frame, u: Range, w: Range, deep: number, earth = "#8a6545"): void {
  const face = (points: readonly P3[], colour: string) => stage.under(panel(stage, where, points, colour));
  const depth = stage.depth(inFrame(where, [u[0], 0, (w[0] * 2 + w[1]) / 3]));
  const layer = (side: number, y0: number, y1: number, colour: string, normal: P3) =>
    face([[side, y0, w[0]], [side, y1, w[0]], [side, y1, w[1]], [side, y0, w[1]]], stage.lit(colour, normal, depth));
  face([[u[0], -deep, w[0]], [u[1], -deep, w[0]], [u[1], -deep, w[1]], [u[0], -deep, w[1]]], stage.air(darken(earth, 0.5), depth));
  face([[u[0], -deep, w[1]], [u[1], -deep, w[1]], [u[1], 0, w[1]], [u[0], 0, w[1]]], stage.lit(darken(earth, 0.15), [0, 0, -1], depth));
  for (const [side, normal] of [[u[0], [1, 0, 0]], [u[1], [-1, 0, 0]]] as const) {
    layer(side, -deep, -deep * 0.55, darken(earth, 0.28), normal);
    layer(side, -deep * 0.55, -0.16, darken(earth, 0.08), normal);
    layer(side, -0.16, 0, "#a8a29a", normal);
  }
}

/** A big pipe along the frame's w, resting with its lowest point at y. */
export function pipe(stage: Stage, where: Frame, [u, y]: readonly [number, number], w: Range, radius: number, colour: string, hollow = true): string {
  const steps = 16;
  const round = (at: number) => Array.from({ length: steps }, (_, step): P3 => {
    const angle = (step / steps) * Math.PI * 2;
    return [u + Math.cos(angle) * radius, y + radius + Math.sin(angle) * radius, at];
  });
  const [near, far] = [round(w[0]), round(w[1])];
  const depth = stage.depth(inFrame(where, [u, y, w[0]]));
  const eye = stage.view.eye;
  const parts = near.map((point, index) => {
    const next = (index + 1) % steps;
    const [a, b, c] = [near[next] ?? point, far[next] ?? point, far[index] ?? point];
    const angle = ((index + 0.5) / steps) * Math.PI * 2;
    const normal: P3 = [where.u[0] * Math.cos(angle), Math.sin(angle), where.u[2] * Math.cos(angle)];
    const at = inFrame(where, [u + Math.cos(angle) * radius, y + radius, w[0]]);
    const towards = (eye[0] - at[0]) * normal[0] + (eye[1] - at[1]) * normal[1] + (eye[2] - at[2]) * normal[2];
    return towards > 0 ? panel(stage, where, [point, a, b, c], stage.lit(colour, normal, depth)) : "";
  });
  if (y >= 0) stage.shadow([...near, ...[...far].reverse()].map((point) => stage.cast(inFrame(where, point))));
  const mouth = hollow ? panel(stage, where, near, stage.lit(colour, [0, 0.2, -1], depth)) + panel(stage, where, near.map(([a, b, c]): P3 => [u + (a - u) * 0.84, y + radius + (b - y - radius) * 0.84, c]), stage.air("#332e36", depth)) : "";
  return parts.join("") + mouth;
}

/** A small tracked excavator, its arm reaching to the right or left. */
export function excavator(stage: Stage, at: P3, way: 1 | -1, colour = "#e0a32e"): void {
  const where = frame(at);
  const side = (u0: number, u1: number): Range => (way > 0 ? [u0, u1] : [-u1, -u0]);
  const place = (u: number, y: number): P3 => inFrame(where, [u * way, y, 0.7]);
  stage.shadow(ringOf(at, 1.5, 12).map(stage.cast));
  stage.put(stage.depth(at), [
    box(stage, where, side(-1.2, 1.2), [0, 0.62], [0.9, 1.4], "#3a3a42"), box(stage, where, side(-1.2, 1.2), [0, 0.62], [-0.1, 0.35], "#44454c"),
    box(stage, where, side(-1.35, 0.75), [0.7, 1.45], [0, 1.4], colour), box(stage, where, side(-0.5, 0.7), [1.45, 2.6], [0.2, 1.2], colour),
    box(stage, where, side(-0.3, 0.6), [1.65, 2.45], [0.17, 0.2], "#5f7f92"),
    rod(stage, [place(0.7, 1.2), place(1.9, 2.9), place(2.5, 2.9)], 0.3, colour), rod(stage, [place(2.5, 2.95), place(3.2, 1.3)], 0.22, colour),
    rod(stage, [place(1, 1.3), place(1.8, 2.4)], 0.1, "#b8bcc0"),
    stage.face([place(3, 1.4), place(3.5, 1.3), place(3.45, 0.75), place(2.95, 0.6), place(2.7, 0.95)], stage.lit("#6a645c", [0, 0.5, -0.7], stage.depth(at))),
  ].join(""));
}

/** A round lid in the road. */
export function manhole(stage: Stage, at: P3, radius = 0.36): void {
  const [x, y] = stage.at(at);
  const size = stage.scale(at) * radius;
  const flat = Math.abs(stage.at([at[0], at[1], at[2] - radius])[1] - stage.at([at[0], at[1], at[2] + radius])[1]) / 2;
  stage.under(ellipse(x, y, size, flat, stage.air("#6a6668", stage.depth(at))) + ellipse(x, y, size * 0.84, flat * 0.84, stage.air("#7d7a7a", stage.depth(at))));
}
