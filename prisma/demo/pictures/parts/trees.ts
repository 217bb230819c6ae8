import { darken, mix, multiply } from "./colour.ts";
import { lightSeen, ringOf } from "./rounds.ts";
import { add, rightOf, times, type P2, type P3 } from "./space.ts";
import type { Random } from "./random.ts";
import type { Stage } from "./stage.ts";
import { fill, smooth, closed } from "./svg.ts";

export type Leaves = { dark: string; lit: string };
export const foliage = {
  plane: { dark: "#344f38", lit: "#aebc5c" },
  camphor: { dark: "#274a35", lit: "#7fa350" },
  autumn: { dark: "#8a5a2c", lit: "#ecc25c" },
  spring: { dark: "#5d8444", lit: "#cfe07c" },
  blossom: { dark: "#c98797", lit: "#fff0ee" },
  night: { dark: "#22344a", lit: "#56707a" },
} satisfies Record<string, Leaves>;

export type Crown = { radii: readonly [number, number]; clumps: number; size: number; leaves: Leaves; dabs?: number };

const short = (value: number) => String(Math.round(value * 10) / 10);

function leaf(random: Random, x: number, y: number, size: number): string {
  const angle = random.between(0, Math.PI * 2);
  const [a, b] = [Math.cos(angle) * size, Math.sin(angle) * size];
  return `M${short(x - a)} ${short(y - b)}Q${short(x - b * 0.6)} ${short(y + a * 0.6)} ${short(x + a)} ${short(y + b)}Q${short(x + b * 0.6)} ${short(y - a * 0.6)} ${short(x - a)} ${short(y - b)}Z`;
}

/** A body of leaves: ragged clumps from back to front, brighter where the light reaches. Returns what lies behind the wood and what lies before it. */
export function crown(stage: Stage, centre: P3, { radii, clumps, size, leaves, dabs = 14 }: Crown): { behind: string; ahead: string } {
  const { random } = stage;
  const [x, y] = stage.at(centre);
  const scale = stage.scale(centre);
  const depth = stage.depth(centre);
  const sun = lightSeen(stage);
  const right = rightOf(stage.view);
  const all = Array.from({ length: clumps }, () => {
    const [angle, reach] = [random.between(0, Math.PI * 2), Math.sqrt(random.next())];
    const dz = Math.sqrt(1 - reach ** 2) * random.between(-1, 1);
    return { dx: Math.cos(angle) * reach, dy: Math.sin(angle) * reach, dz, grow: random.between(0.65, 1.2) };
  }).sort((a, b) => a.dz - b.dz);
  const drawn = all.map(({ dx, dy, dz, grow }) => {
    const radius = size * grow * scale;
    const bright = Math.max(0, Math.min(1, 0.42 + 0.5 * (dx * sun[0] + dy * sun[1] + dz * Math.max(0.25, sun[2])) + random.between(-0.14, 0.14)));
    const light = mix(stage.light.cool, stage.light.warm, 0.25 + bright * 0.75);
    const colour = (shift: number) => stage.air(multiply(mix(leaves.dark, leaves.lit, Math.max(0, Math.min(1, bright + shift))), light), depth);
    const [cx, cy] = [x + dx * radii[0] * scale, y - dy * radii[1] * scale];
    const blob = Array.from({ length: 19 }, (_, step): P2 => {
      const [angle, out] = [(step / 19) * Math.PI * 2, random.between(0.58, 1.1) * radius];
      return [cx + Math.cos(angle) * out, cy + Math.sin(angle) * out * 0.8];
    });
    const scatter = (reach: number, lift: number) => {
      const leafSize = Math.max(1.6, Math.min(0.1 * scale, radius * 0.24));
      return Array.from({ length: dabs }, () => {
        const [angle, out] = [random.between(0, Math.PI * 2), random.between(0.55, reach) * radius];
        return leaf(random, cx + Math.cos(angle) * out, cy + Math.sin(angle) * out * 0.8 - lift * radius, leafSize * random.between(0.6, 1.1));
      }).join("");
    };
    const middle = add(centre, add(times(right, dx * radii[0]), add([0, dy * radii[1], 0], times([right[2], 0, -right[0]], dz * radii[0]))));
    for (const spot of [0, 1]) {
      const [aside, ahead] = [random.between(-0.5, 0.5) * size, random.between(-0.5, 0.5) * size];
      const ring = ringOf(add(middle, [aside, 0, ahead]), size * grow * (spot === 0 ? 0.62 : 0.4), 11);
      stage.shadow(ring.map((point) => stage.cast(add(point, times(add(point, times(middle, -1)), random.between(-0.35, 0.25))))));
    }
    return { dz, svg: fill(smooth(blob, 0.7), colour(0)) + fill(scatter(1.4, 0), colour(-0.04)) + fill(scatter(0.95, 0.18), colour(0.13)) };
  });
  const join = (test: (dz: number) => boolean) => drawn.filter((each) => test(each.dz)).map((each) => each.svg).join("");
  return { behind: join((dz) => dz < -0.15), ahead: join((dz) => dz >= -0.15) };
}

/** A tapering piece of wood through points given in metres right of and above the foot. */
function wood(stage: Stage, at: P3, points: readonly P2[], [thick, thin]: readonly [number, number], colour: string): string {
  const scale = stage.scale(at);
  const [x, y] = stage.at(at);
  const widths = points.map((_, index) => (thick + (thin - thick) * (index / (points.length - 1))) / 2);
  const side = (sign: 1 | -1) => points.map(([a, b], index): P2 => {
    const [before, after] = [points[Math.max(0, index - 1)] ?? [0, 0], points[Math.min(points.length - 1, index + 1)] ?? [0, 1]];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    const half = (widths[index] ?? 0) * sign;
    return [x + (a + (dy / length) * half) * scale, y - (b - (dx / length) * half) * scale];
  });
  const right = rightOf(stage.view);
  const cast = (sign: 1 | -1) => points.map(([a, b], index) => stage.cast(add(at, add(times(right, a + (widths[index] ?? 0) * sign), [0, b, 0]))));
  stage.shadow([...cast(1), ...cast(-1).reverse()]);
  return fill(closed([...side(1), ...side(-1).reverse()]), stage.twoTone(stage.air(colour, stage.depth(at))));
}

export type Tree = { height: number; spread: number; leaves: Leaves; trunk?: number; bark?: string; mottled?: boolean; clear?: number; lean?: number; clumps?: number; size?: number; dabs?: number };

/** A grown street or courtyard tree. `clear` is the height of the first branches. */
export function tree(stage: Stage, at: P3, wish: Tree): void {
  const { height, spread, leaves, trunk = 0.45, bark = "#7d6a58", mottled = false, clear = height * 0.35, lean = 0, clumps = 90, size = spread * 0.2, dabs } = wish;
  const { random } = stage;
  const bend = (t: number) => lean * t + Math.sin(t * 5) * trunk * 0.25;
  const stem: P2[] = [0, 0.05, 0.35, 0.7, 1].map((t): P2 => [bend(t), t * clear * 1.05 - 0.04]);
  const flare = wood(stage, at, [[0, -0.05], [0, 0.06], [0, 0.2], [0, 0.5]], [trunk * 1.34, trunk * 0.9], bark);
  const body = flare + wood(stage, at, stem, [trunk, trunk * 0.72], bark);
  const [x, y] = stage.at(at);
  const scale = stage.scale(at);
  const spots = mottled ? Array.from({ length: 16 }, () => {
    const t = random.between(0.05, 0.95);
    const [px, py] = [x + (bend(t) + random.between(-0.3, 0.3) * trunk) * scale, y - t * clear * scale];
    const [rx, ry] = [random.between(0.1, 0.22) * trunk * scale, random.between(0.15, 0.42) * trunk * scale];
    const ring = Array.from({ length: 8 }, (_, step): P2 => [px + Math.cos(step * 0.785) * rx * random.between(0.7, 1.2), py + Math.sin(step * 0.785) * ry * random.between(0.7, 1.2)]);
    return fill(smooth(ring), stage.air(multiply(random.pick([mix(bark, "#f2ead0", 0.28), darken(bark, 0.12), mix(bark, "#7c8a62", 0.35)]), mix(stage.light.cool, stage.light.warm, 0.6)), stage.depth(at)), 0.55);
  }).join("") : "";
  const forks = Array.from({ length: 6 }, (_, index) => {
    const way = (index / 5 - 0.5) * 1.7;
    const [top, out] = [clear + (height - clear) * random.between(0.45, 0.75) * (1 - Math.abs(way) * 0.35), way * spread * 0.8];
    return wood(stage, at, [[bend(1), clear * 0.94], [bend(1) + out * 0.35, clear + (top - clear) * 0.42], [bend(1) + out, top]], [trunk * 0.5, trunk * 0.1], bark);
  }).join("");
  const lift = (height + clear * 0.9) / 2;
  const middle = add(at, add(times(rightOf(stage.view), bend(1)), [0, lift, 0]));
  const { behind, ahead } = crown(stage, middle, { radii: [spread, (height - clear * 0.9) / 2], clumps, size, leaves, dabs });
  stage.put(stage.depth(at), behind + body + spots + forks + ahead);
}

/** A rounded bush or a stretch of hedge, `wide` metres across. */
export function shrub(stage: Stage, at: P3, wide: number, high: number, leaves: Leaves, clumps = 14): void {
  const { behind, ahead } = crown(stage, add(at, [0, high * 0.5, 0]), { radii: [wide / 2, high * 0.36], clumps, size: high * 0.34, leaves, dabs: 10 });
  stage.put(stage.depth(at), behind + ahead);
}

/** Tufts of grass along a line of the ground. */
export function grass(stage: Stage, [from, to]: readonly [P3, P3], count: number, high: number, leaves: Leaves): void {
  const { random } = stage;
  const blades = Array.from({ length: count }, () => {
    const t = random.next();
    const at: P3 = [from[0] + (to[0] - from[0]) * t, 0, from[2] + (to[2] - from[2]) * t + random.between(-0.15, 0.15)];
    const [x, y] = stage.at(at);
    const size = stage.scale(at) * high * random.between(0.5, 1.1);
    const sway = random.between(-0.5, 0.5) * size;
    const colour = stage.air(multiply(mix(leaves.dark, leaves.lit, random.next()), stage.light.warm), stage.depth(at));
    return { y, svg: fill(`M${short(x - size * 0.09)} ${short(y)}Q${short(x + sway * 0.3)} ${short(y - size * 0.6)} ${short(x + sway)} ${short(y - size)}Q${short(x + sway * 0.4)} ${short(y - size * 0.5)} ${short(x + size * 0.09)} ${short(y)}Z`, colour) };
  });
  const middle = stage.depth([(from[0] + to[0]) / 2, 0, (from[2] + to[2]) / 2]);
  stage.put(middle, blades.sort((a, b) => a.y - b.y).map((blade) => blade.svg).join(""));
}
