import { darken } from "./colour.ts";
import type { Prop } from "./people.ts";
import { drum, ringOf, rod, rodShadow } from "./rounds.ts";
import { add, type P2, type P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { ellipse } from "./svg.ts";
import { crown, type Leaves } from "./trees.ts";

/** A young tree: a thin stem, a sparse head of leaves, and stakes when it stands in the ground. */
export function sapling(stage: Stage, at: P3, height: number, leaves: Leaves, staked = true): void {
  const top = add(at, [0.06, height * 0.8, 0]);
  const { behind, ahead } = crown(stage, add(at, [0.05, height * 0.72, 0]), { radii: [height * 0.18, height * 0.26], clumps: 13, size: height * 0.085, leaves, dabs: 12 });
  const stem = rod(stage, [at, add(at, [0.03, height * 0.4, 0]), top], 0.045, "#7d6048");
  const twigs = [[-0.16, 0.62], [0.2, 0.68], [-0.1, 0.8]].map(([x = 0, y = 0]) => rod(stage, [add(at, [0.04, height * (y - 0.16), 0]), add(at, [x * height * 0.8, height * y, 0])], 0.022, "#7d6048"));
  const stakes = staked ? [-0.32, 0.32].map((x) => rod(stage, [add(at, [x, 0, 0.1]), add(at, [x * 0.14, height * 0.5, 0])], 0.04, "#c2a06a")) : [];
  rodShadow(stage, [at, top], 0.05);
  stage.put(stage.depth(at), behind + stakes.join("") + stem + twigs.join("") + ahead);
}

/** Dug earth: a low heap, or a pit with its rim. */
export function heap(stage: Stage, at: P3, wide: number, high: number, earth = "#86603f"): void {
  const [x, y] = stage.at(at);
  const size = stage.scale(at);
  const depth = stage.depth(at);
  const lumps = Array.from({ length: 16 }, (_, index) => {
    const t = (index / 15) * 2 - 1;
    const lift = (1 - t * t) * high * stage.random.between(0.3, 1);
    const radius = size * high * stage.random.between(0.35, 0.6);
    return ellipse(x + t * wide * 0.5 * size, y - lift * size, radius * 1.3, radius, stage.twoTone(stage.air(darken(earth, stage.random.between(0, 0.2)), depth)));
  });
  stage.shadow(ringOf(add(at, [0, high * 0.4, 0]), wide * 0.5, 10).map(stage.cast));
  stage.put(depth, ellipse(x, y, wide * 0.56 * size, high * 0.35 * size, stage.lit(darken(earth, 0.2), [0, 1, 0], depth)) + lumps.join(""));
}

export function pit(stage: Stage, at: P3, radius: number, earth = "#6a4a34"): void {
  stage.under(stage.face(ringOf(at, radius * 1.3, 16), stage.lit("#94704c", [0, 1, 0], stage.depth(at))));
  stage.under(stage.face(ringOf(at, radius, 16), stage.lit(darken(earth, 0.2), [0, 1, 0], stage.depth(at))));
}

export function bucket(stage: Stage, at: P3, colour = "#3f7f8c", inside = "#8fb3bd"): void {
  stage.put(stage.depth(at), drum(stage, at, { radius: 0.12, upper: 0.16, height: 0.3, colour, top: inside }));
}

/** A long tool through two points of a pose: its handle, and a blade at the far end. */
export function spade(from: P2, to: P2, iron = "#7c8288"): Prop {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [nx, ny] = [-dy, dx];
  const along = (t: number, out: number): P2 => [from[0] + dx * t + nx * out, from[1] + dy * t + ny * out];
  return {
    parts: [
      { points: [along(0, -1.4), along(length - 20, -1.4), along(length - 20, 1.4), along(0, 1.4)], colour: "#b08a58" },
      { points: [along(length - 24, -8), along(length - 6, -9), along(length, 0), along(length - 6, 9), along(length - 24, 8)], colour: iron, curved: true },
    ],
  };
}

/** A watering can hanging from a hand. */
export function wateringCan([x, y]: P2, colour = "#4f8a7c"): Prop {
  return {
    parts: [
      { points: [[x + 8, y - 20], [x + 26, y - 10], [x + 24, y - 7], [x + 8, y - 14]], colour },
      { points: [[x - 11, y - 28], [x + 11, y - 28], [x + 9, y - 8], [x - 9, y - 8]], colour },
      { points: [[x - 8, y - 8], [x - 5, y + 1], [x + 5, y + 1], [x + 8, y - 8], [x + 5.5, y - 8], [x + 3.5, y - 1.5], [x - 3.5, y - 1.5], [x - 5.5, y - 8]], colour: darken(colour, 0.2) },
    ],
  };
}
