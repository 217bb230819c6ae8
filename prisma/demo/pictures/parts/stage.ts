import { mix, multiply } from "./colour.ts";
import { random, type Random } from "./random.ts";
import { add, depthOf, dot, outline, pixelsPerMetre, project, rightOf, times, unit, type P2, type P3, type View } from "./space.ts";
import { closed, fill } from "./svg.ts";

export type Light = {
  /** The direction the light comes from. */
  sun: P3;
  warm: string;
  cool: string;
  haze: string;
  /** Distance at which the air has taken half of every colour. */
  clear: number;
  shadow: string;
  shadowStrength: number;
};

export type Stage = {
  view: View;
  light: Light;
  random: Random;
  /** -1 when the light comes from the left of the picture, 1 from the right. */
  side: -1 | 1;
  air: (colour: string, depth: number) => string;
  lit: (colour: string, normal: P3, depth: number) => string;
  twoTone: (colour: string, side?: -1 | 1) => string;
  /** A vertical or slanted run of colours, as a paint. */
  blend: (stops: readonly (readonly [number, string, number?])[], line?: readonly [number, number, number, number]) => string;
  glow: (colour: string, strength: number) => string;
  under: (svg: string) => void;
  shadow: (points: readonly P3[]) => void;
  shadowPath: (path: string) => void;
  cast: (point: P3) => P3;
  put: (depth: number, svg: string) => void;
  over: (svg: string) => void;
  at: (point: P3) => P2;
  scale: (point: P3) => number;
  depth: (point: P3) => number;
  face: (points: readonly P3[], colour: string, opacity?: number) => string;
  draw: () => string;
};

export function stage(seed: string, view: View, light: Light): Stage {
  const sun = unit(light.sun);
  const side = dot(rightOf(view), sun) < 0 ? -1 : 1;
  const defs = new Map<string, string>();
  const ground: string[] = [];
  const shadows: string[] = [];
  const things: { depth: number; svg: string }[] = [];
  const front: string[] = [];

  const define = (body: (id: string) => string) => {
    const key = body("");
    const known = defs.get(key);
    const id = known?.match(/id="([^"]+)"/)?.[1] ?? `d${defs.size}`;
    if (!known) defs.set(key, body(id));
    return `url(#${id})`;
  };
  const air = (colour: string, depth: number) => mix(colour, light.haze, 1 - 2 ** (-Math.max(0, depth) / light.clear));
  const tint = (amount: number) => mix(light.cool, light.warm, Math.max(0, Math.min(1, amount)));
  const stops = (list: readonly (readonly [number, string, number?])[]) =>
    list.map(([at, colour, opacity]) => `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? "" : ` stop-opacity="${opacity}"`}/>`).join("");

  return {
    view, light, side,
    random: random(seed),
    air,
    lit: (colour, normal, depth) => air(multiply(colour, tint(0.12 + dot(unit(normal), sun) * 1.15)), depth),
    twoTone: (colour, from = side) => {
      const [bright, dim] = [multiply(colour, light.warm), multiply(colour, mix(light.cool, light.warm, 0.12))];
      const x = from < 0 ? `x1="0" x2="1"` : `x1="1" x2="0"`;
      return define((id) => `<linearGradient id="${id}" ${x} y1="0.1" y2="0.45">${stops([[0.3, bright], [0.5, mix(bright, dim, 0.75)], [0.62, dim], [1, dim]])}</linearGradient>`);
    },
    blend: (list, [x1, y1, x2, y2] = [0, 0, 0, 1]) =>
      define((id) => `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops(list)}</linearGradient>`),
    glow: (colour, strength) =>
      define((id) => `<radialGradient id="${id}">${stops([[0, colour, strength], [0.25, colour, strength * 0.55], [0.6, colour, strength * 0.16], [1, colour, 0]])}</radialGradient>`),
    under: (svg) => ground.push(svg),
    shadow: (points) => shadows.push(closed(outline(view, points))),
    shadowPath: (path) => shadows.push(path),
    cast: (point) => (sun[1] <= 0.02 ? point : add(point, times(sun, -point[1] / sun[1]))),
    put: (depth, svg) => things.push({ depth, svg }),
    over: (svg) => front.push(svg),
    at: (point) => project(view, point),
    scale: (point) => pixelsPerMetre(view, point),
    depth: (point) => depthOf(view, point),
    face: (points, colour, opacity) => fill(closed(outline(view, points)), colour, opacity),
    draw: () => {
      const sorted = things.map((thing, index) => ({ ...thing, index })).sort((a, b) => b.depth - a.depth || a.index - b.index);
      const dark = shadows.map((path) => `<path d="${path}"/>`).join("");
      return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1800 1200" width="1800" height="1200">`,
        `<defs>${[...defs.values()].join("")}</defs>`,
        ...ground,
        `<g fill="${light.shadow}" opacity="${light.shadowStrength}" style="mix-blend-mode:multiply">${dark}</g>`,
        ...sorted.map((thing) => thing.svg),
        ...front,
        "</svg>",
      ].join("\n");
    },
  };
}
