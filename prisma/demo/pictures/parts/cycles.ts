import { darken, lighten } from "./colour.ts";
import { ringOf, rod, wheelOf } from "./rounds.ts";
import { box, extrude, inFrame, type Frame } from "./solids.ts";
import type { P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { closed, fill, line } from "./svg.ts";

function wheel(stage: Stage, where: Frame, u: number, radius: number, thick: number, spokes: boolean): string {
  const centre = inFrame(where, [u, radius, 0]);
  const size = stage.scale(centre);
  const rim = closed(wheelOf(where, [u, radius, 0], radius - thick / 2).map((point) => stage.at(point)));
  const tyre = stage.air("#2b2a31", stage.depth(centre));
  stage.shadow(wheelOf(where, [u, radius, 0], radius, 10).map(stage.cast));
  if (!spokes) return fill(rim, tyre) + line(rim, tyre, thick * size) + fill(closed(wheelOf(where, [u, radius, 0], radius * 0.5).map((point) => stage.at(point))), stage.air("#8b8d92", stage.depth(centre)));
  const rays = [0, 0.5, 1, 1.5, 2, 2.5].map((angle) => {
    const [dx, dy] = [Math.cos(angle * 1.05) * radius, Math.sin(angle * 1.05) * radius];
    return rod(stage, [inFrame(where, [u - dx, radius - dy, 0]), inFrame(where, [u + dx, radius + dy, 0])], 0.006, "#b9bcc0");
  });
  return rays.join("") + line(rim, tyre, Math.max(1.4, thick * size));
}

export type Scooter = { colour: string; box?: string; quilt?: string; basket?: boolean };

/** An electric scooter with its nose along u: about 1.75 metres long. */
export function scooterSvg(stage: Stage, where: Frame, { colour, box: trunk, quilt, basket = false }: Scooter): string {
  const place = (point: P3) => inFrame(where, point);
  const bar = (points: readonly P3[], width: number, paint: string) => rod(stage, points.map(place), width, paint);
  const parts = [
    wheel(stage, where, 0.3, 0.25, 0.1, false), wheel(stage, where, 1.45, 0.25, 0.1, false),
    bar([[1.45, 0.25, 0.06], [1.32, 0.8, 0.05]], 0.05, "#5a5c62"),
    extrude(stage, where, [[0.66, 0.22], [1.16, 0.22], [1.16, 0.32], [0.66, 0.32]], [-0.14, 0.14], "#45464e"),
    extrude(stage, where, [[0.5, 0.3], [0.74, 0.24], [0.84, 0.62], [0.78, 0.74], [0.06, 0.76], [-0.02, 0.66], [0.1, 0.56], [0.3, 0.56], [0.48, 0.48]], [-0.14, 0.14], colour, lighten(colour, 0.12)),
    extrude(stage, where, [[0.16, 0.76], [0.78, 0.74], [0.74, 0.84], [0.42, 0.83], [0.16, 0.88]], [-0.13, 0.13], "#33323a"),
    extrude(stage, where, [[1.12, 0.24], [1.2, 0.24], [1.4, 0.74], [1.34, 1.0], [1.24, 1.02]], [-0.15, 0.15], colour, lighten(colour, 0.15)),
    extrude(stage, where, [[1.2, 0.44], [1.36, 0.54], [1.62, 0.5], [1.74, 0.3], [1.6, 0.46], [1.4, 0.48]], [-0.07, 0.07], darken(colour, 0.12)),
    bar([[1.28, 0.98, 0], [1.2, 1.1, 0]], 0.06, "#44454c"),
    bar([[1.12, 1.1, -0.32], [1.2, 1.1, 0], [1.12, 1.1, 0.32]], 0.045, "#3a3a42"),
    bar([[1.17, 1.1, -0.24], [1.2, 1.3, -0.32]], 0.02, "#3a3a42"), bar([[1.17, 1.1, 0.24], [1.2, 1.3, 0.32]], 0.02, "#3a3a42"),
    box(stage, where, [1.18, 1.22], [1.27, 1.37], [-0.4, -0.26], "#55606a"), box(stage, where, [1.18, 1.22], [1.27, 1.37], [0.26, 0.4], "#55606a"),
    box(stage, where, [1.33, 1.39], [0.84, 0.95], [-0.08, 0.08], "#f3ead0"),
  ];
  if (quilt) parts.push(extrude(stage, where, [[1.16, 0.36], [1.24, 0.36], [1.42, 0.78], [1.3, 1.08], [1.24, 1.12], [1.2, 1.02]], [-0.34, 0.34], quilt, lighten(quilt, 0.12)));
  if (trunk) parts.push(box(stage, where, [-0.24, 0.16], [0.84, 1.16], [-0.2, 0.2], trunk));
  if (basket) parts.push(box(stage, where, [1.36, 1.62], [0.72, 0.95], [-0.17, 0.17], "#5c5f66"));
  const at = (u: number, w: number) => stage.cast(place([u, 0.7, w]));
  stage.shadow([at(0, -0.14), at(0.8, -0.14), at(0.8, 0.14), at(0, 0.14)]);
  stage.shadow([[1.16, 0.2, -0.15], [1.16, 0.2, 0.15], [1.3, 1.05, 0.15], [1.3, 1.05, -0.15]].map(([u = 0, y = 0, w = 0]) => stage.cast(place([u, y, w]))));
  stage.shadow(ringOf(place([0.75, 0, 0]), 0.3, 8));
  return parts.join("");
}

export function scooter(stage: Stage, where: Frame, wish: Scooter, forward = 0): void {
  stage.put(stage.depth(inFrame(where, [0.8, 0, 0])) - forward, scooterSvg(stage, where, wish));
}

/** A plain town bicycle with its front wheel along u. */
export function bicycle(stage: Stage, where: Frame, colour: string, basket = true): void {
  const place = (point: P3) => inFrame(where, point);
  const bar = (points: readonly P3[], width: number, paint: string) => {
    stage.shadow([...points, ...[...points].reverse()].map((point, index) => stage.cast(place([point[0] + (index < points.length ? -0.02 : 0.02), point[1], point[2]]))));
    return rod(stage, points.map(place), width, paint);
  };
  const [rear, crank, head, saddle]: readonly P3[] = [[0.34, 0.34, 0], [0.78, 0.3, 0], [1.18, 0.86, 0], [0.6, 0.84, 0]] as const;
  if (!rear || !crank || !head || !saddle) return;
  const parts = [
    wheel(stage, where, 0.34, 0.34, 0.04, true), wheel(stage, where, 1.4, 0.34, 0.04, true),
    bar([rear, crank], 0.035, colour), bar([rear, [0.64, 0.72, 0]], 0.03, colour), bar([crank, saddle], 0.04, colour),
    bar([crank, head], 0.05, colour), bar([[0.65, 0.7, 0], [1.16, 0.82, 0]], 0.045, colour), bar([[1.4, 0.34, 0], [1.14, 0.98, 0]], 0.04, "#8d9196"),
    bar([[1.06, 1.02, -0.28], [1.14, 1, 0], [1.06, 1.02, 0.28]], 0.035, "#4a4b52"),
    extrude(stage, where, [[0.44, 0.86], [0.74, 0.87], [0.74, 0.91], [0.46, 0.95]], [-0.08, 0.08], "#3a302c"),
    bar([[0.08, 0.7, 0], [0.56, 0.72, 0]], 0.04, "#6a6c70"), bar([[0.78, 0.3, -0.06], [0.88, 0.16, -0.1]], 0.03, "#55565c"),
  ];
  if (basket) parts.push(box(stage, where, [1.24, 1.56], [0.74, 1.0], [-0.17, 0.17], "#a9865a"));
  stage.put(stage.depth(place([0.8, 0, 0])), parts.join(""));
}
