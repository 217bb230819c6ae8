import { darken, lighten, mix } from "./colour.ts";
import { balcony, entrance, stairs, windowBay, type Facade } from "./facades.ts";
import { box, boxShadow, inFrame, sheet, type Frame, type Range } from "./solids.ts";
import { dot, minus, times, unit } from "./space.ts";
import type { Stage } from "./stage.ts";

export type Block = {
  length: number;
  floors?: number;
  deep?: number;
  wall: string;
  trim?: string;
  storey?: number;
  /** The share of windows with a lamp on. */
  lamps?: number;
  laundry?: number;
  /** What the window panes show of the sky. */
  glass?: string;
  depth?: number;
  shadow?: boolean;
  tanks?: boolean;
};

const bays = ["window", "balcony", "stairs", "balcony", "window"] as const;

/** An old residential block. Its front looks towards -w of the frame. */
export function block(stage: Stage, where: Frame, wish: Block): void {
  const { length, floors = 6, deep = 10, wall, storey = 2.9, shadow = true, tanks = true } = wish;
  const { random } = stage;
  const high = floors * storey + 0.5;
  const eye = minus(stage.view.eye, where.origin);
  const eyeAt = dot(eye, where.u);
  const far = Math.max(...[0, length].flatMap((u) => [0, deep].map((w) => stage.depth(inFrame(where, [u, 0, w])))));
  const normal = times(where.w, -1);
  const sun = unit(stage.light.sun);
  const facing = dot(sun, normal);
  const drop = facing > 0.12 ? { across: Math.max(-1.6, Math.min(1.6, -dot(sun, where.u) / facing)), down: Math.min(1.6, sun[1] / facing) } : undefined;
  const facade: Facade = {
    stage, where, wall, storey, drop,
    trim: wish.trim ?? lighten(wall, 0.35),
    lamps: wish.lamps ?? 0, laundry: wish.laundry ?? 0.4, glass: wish.glass ?? "#7d96a6",
    fine: stage.scale(inFrame(where, [Math.max(0, Math.min(length, eyeAt)), 0, 0])) > 22,
    paint: (colour, point) => stage.lit(colour, normal, stage.depth(inFrame(where, point))),
  };
  const parts = [box(stage, where, [0, length], [0, high], [0, deep], wall, darken(wall, 0.2))];
  const bayWidth = length / Math.max(1, Math.round(length / 3.4));
  const list = Array.from({ length: Math.round(length / bayWidth) }, (_, index) => ({ u: index * bayWidth, kind: bays[index % bays.length] ?? "window" }));
  for (let u = 0; u < length; u += 3.4) {
    const to = Math.min(length, u + 3.4);
    const stain = mix(wall, random.pick(["#5c5348", "#f4e6c8", "#6a6a70"]), random.between(0.05, 0.2));
    parts.push(sheet(stage, where, [u, to], [0, high], 0, facade.paint(stain, [u, 0, 0]), 0.6));
  }
  for (let floor = 1; floor < floors; floor += 1) parts.push(band(facade, [0, length], [floor * storey - 0.08, floor * storey + 0.08]));
  parts.push(band(facade, [0, length], [0, 0.7], darken(wall, 0.3)));
  const farFirst = [...list].sort((a, b) => Math.abs(b.u + bayWidth / 2 - eyeAt) - Math.abs(a.u + bayWidth / 2 - eyeAt));
  for (const bay of farFirst) {
    const u: Range = [bay.u, bay.u + bayWidth];
    for (let floor = floors - 1; floor >= 0; floor -= 1) {
      if (bay.kind === "stairs") parts.push(floor === 0 ? entrance(facade, u) : stairs(facade, u, floor * storey));
      else if (bay.kind === "balcony" && floor > 0) parts.push(balcony(facade, u, floor * storey));
      else parts.push(windowBay(facade, u, floor * storey));
    }
  }
  parts.push(box(stage, where, [-0.2, length + 0.2], [high - 0.12, high + 0.35], [-0.35, 0.05], facade.trim));
  if (tanks) for (let u = 2; u < length - 2; u += random.between(5, 9)) parts.push(box(stage, where, [u, u + 2], [high, high + random.between(1, 1.9)], [3, 5], lighten(wall, 0.2)));
  if (shadow) boxShadow(stage, where, [0, length], [0, high], [0, deep]);
  stage.put(wish.depth ?? far, parts.join(""));
}

function band({ stage, where, wall, paint }: Facade, u: Range, y: Range, colour = darken(wall, 0.16)): string {
  return sheet(stage, where, u, y, 0, paint(colour, [u[0], y[0], 0]));
}

export type Wall = { length: number; height: number; colour: string; coping?: string; thick?: number };

/** A courtyard wall with a tiled coping. */
export function courtWall(stage: Stage, where: Frame, { length, height, colour, coping = "#5c5a60", thick = 0.25 }: Wall): void {
  const parts = [
    box(stage, where, [0, length], [0, height], [0, thick], colour),
    sheet(stage, where, [0, length], [0, 0.45], -0.001, stage.lit(darken(colour, 0.3), times(where.w, -1), stage.depth(where.origin)), 0.7),
    box(stage, where, [-0.05, length + 0.05], [height, height + 0.16], [-0.14, thick + 0.14], coping),
  ];
  boxShadow(stage, where, [0, length], [0, height], [0, thick]);
  stage.put(Math.max(stage.depth(where.origin), stage.depth(inFrame(where, [length, 0, 0]))), parts.join(""));
}
