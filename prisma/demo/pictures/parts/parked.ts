import { darken, lighten } from "./colour.ts";
import { disc, wheelOf } from "./rounds.ts";
import { boxShadow, extrude, inFrame, panel, sheet, type Frame } from "./solids.ts";
import { dot, minus, type P3 } from "./space.ts";
import type { Stage } from "./stage.ts";

type Outline = readonly (readonly [number, number])[];
const body: Outline = [[0, 0.28], [0.02, 0.78], [0.2, 0.93], [1, 0.96], [3.2, 0.94], [4.1, 0.8], [4.3, 0.62], [4.3, 0.28]];
const cabin: Outline = [[0.3, 0.93], [0.85, 1.36], [1.2, 1.44], [2.3, 1.44], [2.65, 1.36], [3.35, 0.92]];
const roof: Outline = [[0.8, 1.36], [1.2, 1.48], [2.3, 1.48], [2.68, 1.36], [2.3, 1.42], [1.2, 1.42]];

/** A parked car: u runs from its boot to its bonnet, w across. `lamps` lights the rear ones. */
export function car(stage: Stage, where: Frame, colour: string, { glass = "#2a3547", lamps = "#8f2f33" } = {}): void {
  const eye = minus(stage.view.eye, where.origin);
  const side = dot(eye, where.w) < 0.85 ? 0 : 1.7;
  const away = side === 0 ? -0.01 : 0.01;
  const depth = stage.depth(inFrame(where, [2.15, 0, 0.85]));
  const parts = [extrude(stage, where, body, [0, 1.7], colour), extrude(stage, where, cabin, [0.14, 1.56], glass, lighten(glass, 0.1)), extrude(stage, where, roof, [0.14, 1.56], colour)];
  const flank = (points: readonly P3[], paint: string) => parts.push(panel(stage, where, points, stage.lit(paint, side === 0 ? [-where.w[0], 0, -where.w[2]] : where.w, depth)));
  const pillar = side === 0 ? 0.13 : 1.57;
  for (const at of [1.55, 2.42]) flank([[at, 0.94, pillar], [at + 0.08, 0.94, pillar], [at + 0.05, 1.4, pillar], [at - 0.02, 1.4, pillar]], colour);
  flank([[0.1, 0.6, side + away], [4.2, 0.56, side + away], [4.2, 0.53, side + away], [0.1, 0.57, side + away]], darken(colour, 0.3));
  for (const at of [0.85, 3.45]) {
    const ring = (radius: number) => wheelOf(where, [at, 0.32, side + away * 2], radius);
    parts.push(stage.face(ring(0.38), stage.lit(darken(colour, 0.75), [0, 0, 1], depth)), stage.face(ring(0.32), stage.lit("#24262e", [0, 0, 1], depth)), stage.face(ring(0.18), stage.lit("#a4a9b2", [0, 0.4, 1], depth)));
  }
  if (dot(eye, where.u) < 0) {
    for (const at of [0.08, 1.3] as const) {
      const { origin, u, w } = where;
      const rear: Frame = { origin, u: w, w: u };
      parts.push(sheet(stage, rear, [at, at + 0.32], [0.62, 0.78], -0.01, lamps));
    }
    const rear: Frame = { origin: where.origin, u: where.w, w: where.u };
    parts.push(sheet(stage, rear, [0.62, 1.08], [0.58, 0.7], 0, stage.air("#c9d2dc", depth * 3)));
  }
  boxShadow(stage, where, [0.1, 4.2], [0.1, 0.5], [0.05, 1.65]);
  stage.shadow([[0, 0, 0], [4.3, 0, 0], [4.3, 0, 1.7], [0, 0, 1.7]].map(([a = 0, b = 0, c = 0]) => inFrame(where, [a, b, c])));
  stage.put(depth, parts.join(""));
}

/** A round light with its halo. */
export function gleam(stage: Stage, at: P3, radius: number, colour: string, halo: number): void {
    const [x, y] = stage.at(at);
  const size = stage.scale(at) * halo;
  stage.over(disc(stage, at, radius, colour));
  stage.over(`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size.toFixed(1)}" fill="${stage.glow(colour, 0.9)}" style="mix-blend-mode:screen"/>`);
}
