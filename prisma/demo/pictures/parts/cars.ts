import { darken, lighten } from "./colour.ts";
import { wheelOf } from "./rounds.ts";
import { boxShadow, extrude, inFrame, panel, type Frame } from "./solids.ts";
import type { P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { closed, fill, line } from "./svg.ts";

/** A small electric car with its nose along u, 4.1 metres long; the viewer sees its w = 0 side. */
export function car(stage: Stage, where: Frame, colour: string, glass = "#5f7486", lamps = false): void {
  const depth = stage.depth(inFrame(where, [2, 0, 0]));
  const side = (points: readonly (readonly [number, number])[], paint: string, w = -0.01) => panel(stage, where, points.map(([u, y]): P3 => [u, y, w]), paint);
  const wheel = (u: number, w: number) => {
    const ring = (radius: number) => closed(wheelOf(where, [u, 0.32, w], radius).map((point) => stage.at(point)));
    return fill(ring(0.4), stage.air("#25242c", depth)) + fill(ring(0.32), stage.air("#2e2d34", depth)) + fill(ring(0.21), stage.lit("#c3c5c8", [0, 0.3, -1], depth)) + fill(ring(0.07), stage.air("#5a5b62", depth));
  };
  const profile = [[0.06, 0.28], [4.06, 0.28], [4.1, 0.62], [3.98, 0.8], [3.1, 0.96], [2.42, 1.46], [1.9, 1.54], [0.8, 1.52], [0.22, 1.08], [0.03, 0.98], [0, 0.5]] as const;
  boxShadow(stage, where, [0.05, 4.05], [0, 0.9], [0, 1.7]);
  boxShadow(stage, where, [0.8, 2.5], [0.9, 1.5], [0.1, 1.6]);
  const pane = stage.lit(glass, [0, 0.5, -0.8], depth);
  const shine = stage.lit(lighten(glass, 0.4), [0, 0.5, -0.8], depth);
  stage.put(depth, [
    extrude(stage, where, [...profile].reverse(), [0, 1.7], colour, darken(colour, 0.05)),
    side([[0.06, 0.28], [4.06, 0.28], [4.08, 0.4], [0.02, 0.4]], stage.lit(darken(colour, 0.5), [0, 0, -1], depth)),
    side([[0.5, 1.02], [0.92, 1.43], [1.6, 1.45], [1.6, 1.02]], pane), side([[1.7, 1.02], [1.7, 1.45], [2.32, 1.4], [2.9, 1.0]], pane),
    side([[0.75, 1.06], [1.0, 1.38], [1.2, 1.39], [0.95, 1.06]], shine), side([[1.95, 1.06], [2.15, 1.4], [2.3, 1.38], [2.1, 1.06]], shine),
    line([[1.65, 0.42], [1.65, 1.02]].map(([u = 0, y = 0], index) => `${index === 0 ? "M" : "L"}${stage.at(inFrame(where, [u, y, -0.01])).map((value) => value.toFixed(1)).join(" ")}`).join(""), stage.lit(darken(colour, 0.35), [0, 0, -1], depth), stage.scale(where.origin) * 0.014),
    side([[1.4, 0.86], [1.58, 0.86], [1.58, 0.9], [1.4, 0.9]], stage.lit(darken(colour, 0.4), [0, 0, -1], depth)),
    side([[3.72, 0.68], [4.06, 0.62], [4, 0.76], [3.78, 0.8]], lamps ? "#fff2c8" : stage.lit("#f1ead8", [0, 0, -1], depth)),
    side([[0.02, 0.78], [0.22, 0.8], [0.2, 0.96], [0.04, 0.92]], stage.lit("#c8402f", [0, 0, -1], depth)),
    wheel(0.82, -0.02), wheel(3.26, -0.02),
  ].join(""));
}
