import type { P2 } from "./space.ts";

function arc([x, y]: P2, radius: number, from: number, to: number, steps = 6): P2[] {
  return Array.from({ length: steps + 1 }, (_, step): P2 => {
    const angle = from + ((to - from) * step) / steps;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
}

/** The outline of two circles and what lies between them. */
export function capsule(a: P2, ra: number, b: P2, rb: number): P2[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy);
  if (distance <= Math.abs(ra - rb) + 0.01) return arc(ra > rb ? a : b, Math.max(ra, rb), 0, Math.PI * 2, 12);
  const heading = Math.atan2(dy, dx);
  const open = Math.acos((ra - rb) / distance);
  return [...arc(b, rb, heading - open, heading + open), ...arc(a, ra, heading + open, heading + 2 * Math.PI - open)];
}

export function oval(x: number, y: number, rx: number, ry: number, steps = 14): P2[] {
  return arc([0, 0], 1, 0, Math.PI * 2, steps).slice(0, -1).map(([a, b]): P2 => [x + a * rx, y + b * ry]);
}

export function turned(points: readonly P2[], [x, y]: P2, degrees: number): P2[] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return points.map(([a, b]): P2 => [x + (a - x) * cos - (b - y) * sin, y + (a - x) * sin + (b - y) * cos]);
}
