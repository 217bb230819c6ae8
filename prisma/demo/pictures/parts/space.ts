/** Metres: x to the right, y up, z away from the viewer. */
export type P3 = readonly [number, number, number];
/** Pixels of the picture. */
export type P2 = readonly [number, number];

/** `horizon` and `centre` shift the lens, so that walls stay upright however high the eye is. */
export type View = { eye: P3; yaw: number; focal: number; horizon: number; centre: number };

const near = 0.25;

export const add = (a: P3, b: P3): P3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: P3, b: P3): P3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: P3, by: number): P3 => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: P3, b: P3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export function unit(a: P3): P3 {
  return times(a, 1 / Math.sqrt(dot(a, a)));
}

export function seen(view: View, point: P3): P3 {
  const [x, y, z] = minus(point, view.eye);
  const [cos, sin] = [Math.cos(view.yaw), Math.sin(view.yaw)];
  return [x * cos - z * sin, y, x * sin + z * cos];
}

function flatten(view: View, [x, y, z]: P3): P2 {
  return [view.centre + (view.focal * x) / z, view.horizon - (view.focal * y) / z];
}

export function project(view: View, point: P3): P2 {
  const [x, y, z] = seen(view, point);
  return flatten(view, [x, y, Math.max(near, z)]);
}

export function depthOf(view: View, point: P3): number {
  return seen(view, point)[2];
}

export function pixelsPerMetre(view: View, point: P3): number {
  return view.focal / Math.max(near, depthOf(view, point));
}

/** The outline as seen, cut where it would pass behind the viewer. */
export function outline(view: View, points: readonly P3[]): P2[] {
  const kept: P2[] = [];
  const all = points.map((point) => seen(view, point));
  all.forEach((point, index) => {
    const before = all[(index + all.length - 1) % all.length] ?? point;
    if (point[2] >= near !== before[2] >= near) {
      const along = (near - before[2]) / (point[2] - before[2]);
      kept.push(flatten(view, add(before, times(minus(point, before), along))));
    }
    if (point[2] >= near) kept.push(flatten(view, point));
  });
  return kept;
}

/** The viewer's right hand, on the ground. */
export function rightOf(view: View): P3 {
  return [Math.cos(view.yaw), 0, -Math.sin(view.yaw)];
}
