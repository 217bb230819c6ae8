import { lighten, mix } from "./colour.ts";
import { rod } from "./rounds.ts";
import { box, boxShadow, inFrame, panel, type Frame } from "./solids.ts";
import type { P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { ellipse } from "./svg.ts";

const harvests = [["#d9552f", "#e8843a"], ["#6f9a3c", "#9cbc55"], ["#e8b23a", "#f2d06a"], ["#8a4a8f", "#a96aa8"], ["#c23a3a", "#e06a55"], ["#f0e6cc", "#d8c79a"], ["#4f8a44", "#7fb05c"]] as const;

/** A slanted crate heaped with fruit or greens. */
function crate(stage: Stage, where: Frame, [u, y, w]: P3, wide: number): string {
  const { random } = stage;
  const depth = stage.depth(inFrame(where, [u, y, w]));
  const size = stage.scale(inFrame(where, [u, y, w]));
  const kind = random.pick(harvests);
  const fruit: { at: number; svg: string }[] = [];
  const round = random.between(0.05, 0.075);
  for (let row = 0; row < 5; row += 1) {
    for (let column = 0; column * round * 1.7 < wide - 0.12; column += 1) {
      const [x, sy] = stage.at(inFrame(where, [u + 0.08 + column * round * 1.7 + random.between(-0.01, 0.01), y + 0.15 + row * 0.025 + random.between(0, 0.03), w + 0.06 + row * 0.1]));
      fruit.push({ at: -row, svg: ellipse(x, sy, round * size, round * size * 0.9, stage.twoTone(stage.air(mix(kind[0], kind[1], random.next()), depth))) });
    }
  }
  return box(stage, where, [u, u + wide], [y, y + 0.14], [w, w + 0.55], "#b58a56", "#6a4a30") + fruit.sort((a, b) => a.at - b.at).map((each) => each.svg).join("");
}

export type Stall = { long: number; stripes: readonly [string, string]; cloth: string; crates?: boolean };

/** A stall whose buyers stand at -w: a counter with goods, four posts, a striped awning. */
export function stall(stage: Stage, where: Frame, { long, stripes, cloth, crates = true }: Stall): void {
  const [deep, low, high] = [1.1, 2.02, 3.15];
  const depth = (w: number) => stage.depth(inFrame(where, [long / 2, 0, w]));
  const post = (u: number, w: number, top: number) => rod(stage, [inFrame(where, [u, 0, w]), inFrame(where, [u, top, w])], 0.06, "#8b8f92");
  boxShadow(stage, where, [-0.2, long + 0.2], [low, high], [-0.7, 1.9]);
  boxShadow(stage, where, [0, long], [0, 0.8], [0, deep]);
  stage.put(depth(1.8), post(0, 1.8, high) + post(long, 1.8, high));
  const counter = [box(stage, where, [0, long], [0, 0.8], [0, deep], cloth, lighten(cloth, 0.2))];
  if (crates) {
    const wide = long / Math.round(long / 0.75);
    const places = Array.from({ length: Math.round(long / wide) }, (_, index) => index * wide + 0.03).sort((a, b) => stage.depth(inFrame(where, [b, 0, 0])) - stage.depth(inFrame(where, [a, 0, 0])));
    for (const u of places) counter.push(crate(stage, where, [u, 1.0, 0.5], wide - 0.06), crate(stage, where, [u, 0.8, 0], wide - 0.06));
  }
  stage.put(depth(0.3), counter.join(""));
  const count = Math.round(long / 0.4);
  const step = (long + 0.4) / count;
  const strips = Array.from({ length: count }, (_, index) => {
    const [a, b] = [-0.2 + index * step, -0.2 + (index + 1) * step];
    const colour = stripes[index % 2 === 0 ? 0 : 1];
    const roof = panel(stage, where, [[a, low, -0.7], [b, low, -0.7], [b, high, 1.9], [a, high, 1.9]], stage.lit(colour, [-where.w[0] * 0.4, 0.9, -where.w[2] * 0.4], depth(0)));
    const fringe: P3[] = [[a, low, -0.7], [b, low, -0.7], [b, low - 0.13, -0.72], [(a + b) / 2, low - 0.19, -0.72], [a, low - 0.13, -0.72]];
    return { roof, fringe: panel(stage, where, fringe, stage.lit(colour, [-where.w[0], 0.35, -where.w[2]], depth(0))) };
  });
  stage.put(depth(-0.7) + 0.25, post(0, -0.6, low) + post(long, -0.6, low) + strips.map((strip) => strip.roof).join("") + strips.map((strip) => strip.fringe).join(""));
}
