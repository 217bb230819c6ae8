import { add, dot, minus, type P3 } from "./space.ts";
import type { Stage } from "./stage.ts";

/** A place to build in: u runs along a front, w goes in behind it, y up. */
export type Frame = { origin: P3; u: P3; w: P3 };
export type Range = readonly [number, number];

export function frame(origin: P3, angle = 0): Frame {
  return { origin, u: [Math.cos(angle), 0, Math.sin(angle)], w: [-Math.sin(angle), 0, Math.cos(angle)] };
}

export function inFrame({ origin, u, w }: Frame, [a, y, b]: P3): P3 {
  return [origin[0] + u[0] * a + w[0] * b, origin[1] + y, origin[2] + u[2] * a + w[2] * b];
}

/** Where the viewer stands, told in the frame. */
function viewerIn(stage: Stage, { origin, u, w }: Frame): P3 {
  const from = minus(stage.view.eye, origin);
  return [dot(from, u), from[1], dot(from, w)];
}

export function panel(stage: Stage, where: Frame, points: readonly P3[], colour: string, opacity?: number): string {
  return stage.face(points.map((point) => inFrame(where, point)), colour, opacity);
}

/** A rectangle on the plane w, from (u0, y0) to (u1, y1). */
export function sheet(stage: Stage, where: Frame, [u0, u1]: Range, [y0, y1]: Range, w: number, colour: string, opacity?: number): string {
  return panel(stage, where, [[u0, y0, w], [u1, y0, w], [u1, y1, w], [u0, y1, w]], colour, opacity);
}

const minusOf = ([x, y, z]: P3): P3 => [-x, -y, -z];

/** A box, only the faces that are seen, each as the light meets it. */
export function box(stage: Stage, where: Frame, u: Range, y: Range, w: Range, colour: string, top = colour): string {
  const eye = viewerIn(stage, where);
  const depth = stage.depth(inFrame(where, [(u[0] + u[1]) / 2, y[0], (w[0] + w[1]) / 2]));
  const paint = (normal: P3, points: P3[], base = colour) => panel(stage, where, points, stage.lit(base, normal, depth));
  const parts: string[] = [];
  if (eye[1] > y[1]) parts.push(paint([0, 1, 0], [[u[0], y[1], w[0]], [u[1], y[1], w[0]], [u[1], y[1], w[1]], [u[0], y[1], w[1]]], top));
  if (eye[1] < y[0]) parts.push(paint([0, -1, 0], [[u[0], y[0], w[0]], [u[1], y[0], w[0]], [u[1], y[0], w[1]], [u[0], y[0], w[1]]]));
  if (eye[0] < u[0]) parts.push(paint(minusOf(where.u), [[u[0], y[0], w[0]], [u[0], y[1], w[0]], [u[0], y[1], w[1]], [u[0], y[0], w[1]]]));
  if (eye[0] > u[1]) parts.push(paint(where.u, [[u[1], y[0], w[0]], [u[1], y[1], w[0]], [u[1], y[1], w[1]], [u[1], y[0], w[1]]]));
  if (eye[2] < w[0]) parts.push(paint(minusOf(where.w), [[u[0], y[0], w[0]], [u[1], y[0], w[0]], [u[1], y[1], w[0]], [u[0], y[1], w[0]]]));
  if (eye[2] > w[1]) parts.push(paint(where.w, [[u[0], y[0], w[1]], [u[1], y[0], w[1]], [u[1], y[1], w[1]], [u[0], y[1], w[1]]]));
  return parts.join("");
}

/** A side outline in (u, y), drawn out from w0 to w1. The colour of each edge may differ. */
export function extrude(stage: Stage, where: Frame, profile: readonly (readonly [number, number])[], w: Range, colour: string, edge = colour): string {
  const eye = viewerIn(stage, where);
  const middle = profile[Math.floor(profile.length / 2)] ?? [0, 0];
  const depth = stage.depth(inFrame(where, [middle[0], 0, w[0]]));
  const area = profile.reduce((sum, [x, y], index) => {
    const [nx, ny] = profile[(index + 1) % profile.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);
  const turn = area > 0 ? 1 : -1;
  const strips = profile.map(([x, y], index) => {
    const [nx, ny] = profile[(index + 1) % profile.length] ?? [x, y];
    const [out, up] = [(ny - y) * turn, (x - nx) * turn];
    if ((eye[0] - x) * out + (eye[1] - y) * up <= 0) return { far: 0, svg: "" };
    const normal: P3 = add([where.u[0] * out, up, where.u[2] * out], [0, 0, 0]);
    const far = Math.hypot(eye[0] - (x + nx) / 2, eye[1] - (y + ny) / 2);
    return { far, svg: panel(stage, where, [[x, y, w[0]], [nx, ny, w[0]], [nx, ny, w[1]], [x, y, w[1]]], stage.lit(edge, normal, depth)) };
  }).sort((a, b) => b.far - a.far);
  const cap = (at: number, normal: P3) => panel(stage, where, profile.map(([x, y]): P3 => [x, y, at]), stage.lit(colour, normal, depth));
  const parts = strips.map((strip) => strip.svg);
  if (eye[2] < w[0]) parts.push(cap(w[0], minusOf(where.w)));
  if (eye[2] > w[1]) parts.push(cap(w[1], where.w));
  return parts.join("");
}

/** The shadow of a box that stands in a frame. */
export function boxShadow(stage: Stage, where: Frame, u: Range, y: Range, w: Range): void {
  const corners: P3[] = [];
  for (const a of u) for (const h of y) for (const b of w) corners.push(stage.cast(inFrame(where, [a, h, b])));
  stage.shadow(hull(corners));
}

function hull(points: readonly P3[]): P3[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  const half = (list: readonly P3[]) => {
    const kept: P3[] = [];
    for (const point of list) {
      for (;;) {
        const [a, b] = [kept.at(-2), kept.at(-1)];
        if (!a || !b || (b[0] - a[0]) * (point[2] - a[2]) - (b[2] - a[2]) * (point[0] - a[0]) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}
