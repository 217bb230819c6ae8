import { mix } from "./colour.ts";
import type { P2, P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { closed, ellipse, fill, line, open, smooth } from "./svg.ts";

export type Stops = readonly (readonly [number, string, number?])[];

/** The sky down to the horizon, with a few flat clouds. */
export function sky(stage: Stage, stops: Stops, clouds?: { colour: string; count: number; opacity?: number }): void {
  const foot = stage.view.horizon + 60;
  stage.under(`<rect width="1800" height="${foot}" fill="${stage.blend(stops)}"/>`);
  for (let index = 0; index < (clouds?.count ?? 0); index += 1) {
    const [x, y] = [stage.random.between(-100, 1900), stage.random.between(0.05, 0.75) * stage.view.horizon];
    const [wide, high] = [stage.random.between(160, 460), stage.random.between(10, 34)];
    const points = Array.from({ length: 14 }, (_, step): P2 => {
      const angle = (step / 14) * Math.PI * 2;
      const grow = stage.random.between(0.7, 1.15);
      return [x + Math.cos(angle) * wide * grow, y + Math.sin(angle) * high * grow];
    });
    stage.under(fill(smooth(points), clouds?.colour ?? "#ffffff", clouds?.opacity ?? 0.35));
  }
}

/** The light round a low sun, or of a lamp, anywhere in the picture. */
export function halo(stage: Stage, [x, y]: P2, radius: number, colour: string, strength: number): string {
  return ellipse(x, y, radius, radius, stage.glow(colour, strength));
}

/** Open ground from the viewer's feet to the horizon. */
export function ground(stage: Stage, colour: string, specks = 90): void {
  const { horizon, focal, eye } = stage.view;
  const stops = Array.from({ length: 9 }, (_, step): readonly [number, string] => {
    const along = (step / 8) ** 2;
    const depth = (focal * eye[1]) / Math.max(1, along * (1200 - horizon));
    return [along, stage.lit(colour, [0, 1, 0], depth)];
  });
  stage.under(`<rect y="${horizon}" width="1800" height="${1200 - horizon}" fill="${stage.blend(stops)}"/>`);
  for (let index = 0; index < specks; index += 1) {
    const y = horizon + (1200 - horizon) * stage.random.next() ** 1.3;
    const depth = (focal * eye[1]) / Math.max(4, y - horizon);
    const size = (focal / depth) * stage.random.between(0.2, 1.1);
    const shade = stage.lit(mix(colour, stage.random.chance(0.5) ? "#fff1d0" : "#3a3346", 0.16), [0, 1, 0], depth);
    stage.under(ellipse(stage.random.between(0, 1800), y, size, size * Math.min(0.3, eye[1] / depth) * 0.5, shade, 0.3));
  }
}

/** A patch of another ground: a road, a bed, water. */
export function patch(stage: Stage, points: readonly P3[], colour: string, opacity?: number): void {
  const far = Math.min(...points.map((point) => Math.max(1, stage.depth(point))));
  stage.under(stage.face(points, stage.lit(colour, [0, 1, 0], far), opacity));
}

export function rectangle([x0, x1]: readonly [number, number], [z0, z1]: readonly [number, number], y = 0): P3[] {
  return [[x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]];
}

/** The joints between slabs, fainter as they go. */
export function paving(stage: Stage, [x0, x1]: readonly [number, number], [z0, z1]: readonly [number, number], step: number, colour: string, opacity = 0.35): void {
  const draw = (points: readonly P3[], depth: number) => {
    const path = closed(points.map((point) => stage.at(point)));
    stage.under(fill(path, stage.air(colour, depth), opacity));
  };
  for (let x = x0; x <= x1 + 0.01; x += step) draw(rectangle([x - 0.012, x + 0.012], [z0, z1]), z0 - stage.view.eye[2]);
  for (let z = z0; z <= z1; z += step) draw(rectangle([x0, x1], [z - 0.012, z + 0.02]), z - stage.view.eye[2]);
}

/** A ridge of hills or a far tree line, `high` pixels above the horizon. */
export function ridge(stage: Stage, high: number, rough: number, colour: string, opacity = 1): void {
  const points: P2[] = [[-20, stage.view.horizon + 4]];
  let lift = high;
  for (let x = -20; x <= 1840; x += 36) {
    lift += (high - lift) * 0.25 + stage.random.between(-rough, rough);
    points.push([x, stage.view.horizon - Math.max(4, lift)]);
  }
  stage.under(fill(closed([...points, [1840, stage.view.horizon + 4]]), colour, opacity));
}

/** Far blocks, only their outlines in the haze. */
export function skyline(stage: Stage, colour: string, [low, high]: readonly [number, number], step: number, opacity = 1): void {
  for (let x = -40; x < 1840; ) {
    const wide = step * stage.random.between(0.5, 1.3);
    const top = stage.view.horizon - stage.random.between(low, high);
    stage.under(`<rect x="${x.toFixed(0)}" y="${top.toFixed(0)}" width="${wide.toFixed(0)}" height="${(stage.view.horizon - top + 4).toFixed(0)}" fill="${colour}" opacity="${opacity}"/>`);
    x += wide + step * stage.random.between(0, 0.7);
  }
}

/** Cables that hang between two points. */
export function cable(stage: Stage, from: P3, to: P3, sag: number, colour: string, width = 0.03): string {
  const points = Array.from({ length: 13 }, (_, step): P2 => {
    const t = step / 12;
    const at = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * t;
    return stage.at([at(0), at(1) - Math.sin(t * Math.PI) * sag, at(2)]);
  });
  return line(open(points), colour, Math.max(1.4, width * stage.scale(from)), 0.8);
}

/** A wash over the finished picture: light that comes in from one side. */
export function wash(stage: Stage, colour: string, strength: number): void {
  const from = stage.side < 0 ? [0, 0, 1, 0.6] as const : [1, 0, 0, 0.6] as const;
  const run = stage.blend([[0, colour, strength], [0.55, colour, strength * 0.15], [1, colour, 0]], from);
  stage.over(`<rect width="1800" height="1200" fill="${run}" style="mix-blend-mode:soft-light"/>`);
}
