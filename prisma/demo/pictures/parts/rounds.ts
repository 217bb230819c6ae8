import { mix, multiply } from "./colour.ts";
import { boxShadow, frame, inFrame, type Frame } from "./solids.ts";
import { add, dot, rightOf, times, unit, type P2, type P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { closed, ellipse, fill, line, open } from "./svg.ts";

/** A round bar through the points, `width` metres thick, with its bright edge towards the light. */
export function rod(stage: Stage, points: readonly P3[], width: number, colour: string): string {
  const middle = points[Math.floor(points.length / 2)] ?? [0, 0, 0];
  const [size, depth] = [Math.max(1.2, stage.scale(middle) * width), stage.depth(middle)];
  const flat = points.map((point) => stage.at(point));
  const dim = stage.air(multiply(colour, mix(stage.light.cool, stage.light.warm, 0.3)), depth);
  const lit = stage.air(multiply(colour, stage.light.warm), depth);
  const shifted = flat.map(([x, y]): P2 => [x + stage.side * size * 0.24, y - size * 0.08]);
  return line(open(flat), dim, size) + (size > 3 ? line(open(shifted), lit, size * 0.4) : "");
}

/** A thin upright or slanted bar throws a shadow of its own. */
export function rodShadow(stage: Stage, [from, to]: readonly [P3, P3], width: number): void {
  const aside = times(rightOf(stage.view), width / 2);
  const back = times(aside, -1);
  stage.shadow([add(from, back), add(from, aside), add(to, aside), add(to, back)].map(stage.cast));
}

export function ringOf([x, y, z]: P3, radius: number, steps = 12): P3[] {
  return Array.from({ length: steps }, (_, step): P3 => {
    const angle = (step / steps) * Math.PI * 2;
    return [x + Math.cos(angle) * radius, y, z + Math.sin(angle) * radius];
  });
}

/** A circle standing in the plane of a frame, as a wheel does. */
export function wheelOf(where: Frame, [u, y, w]: P3, radius: number, steps = 20): P3[] {
  return Array.from({ length: steps }, (_, step): P3 => {
    const angle = (step / steps) * Math.PI * 2;
    return inFrame(where, [u + Math.cos(angle) * radius, y + Math.sin(angle) * radius, w]);
  });
}

/** A flat patch lying at its own height: a lid, a table top, a plate. */
export function disc(stage: Stage, centre: P3, radius: number, colour: string): string {
  return stage.face(ringOf(centre, radius, 24), stage.lit(colour, [0, 1, 0], stage.depth(centre)));
}

export type Drum = { radius: number; height: number; colour: string; top?: string; upper?: number; shadow?: boolean };

/** A standing cylinder or cone. */
export function drum(stage: Stage, at: P3, { radius, height, colour, top = colour, upper = radius, shadow = true }: Drum): string {
  const head = add(at, [0, height, 0]);
  const [low, high] = [stage.at(at), stage.at(head)];
  const size = stage.scale(at);
  const drop = (point: P3, reach: number) => Math.abs(stage.at(add(point, [0, 0, -reach]))[1] - stage.at(add(point, [0, 0, reach]))[1]) / 2;
  const rim = drop(at, radius);
  const under = Array.from({ length: 9 }, (_, step): P2 => {
    const angle = (step / 8) * Math.PI;
    return [low[0] + Math.cos(angle) * radius * size, low[1] + Math.sin(angle) * rim];
  });
  const body = closed([...under, [high[0] - upper * size, high[1]], [high[0] + upper * size, high[1]]]);
  if (shadow) boxShadow(stage, frame(at), [-radius * 0.8, radius * 0.8], [0, height], [-radius * 0.8, radius * 0.8]);
  const lid = ellipse(high[0], high[1], upper * size, drop(head, upper), stage.lit(top, [0, 1, 0], stage.depth(at)));
  return fill(body, stage.twoTone(stage.air(colour, stage.depth(at)))) + lid;
}

/** How far the light stands to the right, above and in front of the picture. */
export function lightSeen(stage: Stage): P3 {
  const sun = unit(stage.light.sun);
  const right = rightOf(stage.view);
  return [dot(sun, right), sun[1], dot(sun, [right[2], 0, -right[0]])];
}
