import { darken, lighten, mix } from "./colour.ts";
import { box, inFrame, panel, sheet, type Frame, type Range } from "./solids.ts";
import type { P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { line, open } from "./svg.ts";

/** What every part of one front shares. */
export type Facade = {
  stage: Stage; where: Frame; wall: string; trim: string; storey: number; lamps: number; laundry: number; glass: string; fine: boolean;
  /** How far a shadow falls along and down the wall for each metre that its caster stands out. */
  drop: { across: number; down: number } | undefined;
  paint: (colour: string, point: P3) => string;
};

const cloth = ["#c8553d", "#e7dfcf", "#5b79a8", "#e0b95a", "#7fa29a", "#d9909a", "#3f5f7c", "#f2ece0"] as const;

function bars({ stage, where }: Facade, lines: readonly (readonly [P3, P3])[], colour: string, metres: number): string {
  const first = lines[0]?.[0] ?? [0, 0, 0];
  const path = lines.map((pair) => open(pair.map((point) => stage.at(inFrame(where, point))))).join("");
  const at = inFrame(where, first);
  return line(path, stage.air(colour, stage.depth(at)), Math.max(0.9, metres * stage.scale(at)), 0.9);
}

/** Panes in a frame; some with a curtain, some with a lamp behind. */
function glazing(facade: Facade, u: Range, y: Range, w: number, panes: number): string {
  const { stage, where, paint } = facade;
  const { random } = stage;
  const at: P3 = [u[0], y[0], w];
  const lamp = random.chance(facade.lamps);
  const pane = lamp ? random.pick(["#ffd27a", "#ffc062", "#ffe2a4"]) : mix(facade.glass, random.pick(["#2f3a4a", "#3f4d58", "#c9d6da"]), random.between(0.2, 0.75));
  const colour = lamp ? stage.air(pane, stage.depth(inFrame(where, at)) * 0.35) : paint(pane, at);
  const parts = [sheet(stage, where, u, y, w, paint(mix(facade.trim, "#ffffff", 0.2), at)), sheet(stage, where, [u[0] + 0.06, u[1] - 0.06], [y[0] + 0.06, y[1] - 0.06], w, colour)];
  if (random.chance(0.45)) {
    const from = random.chance(0.5) ? u[0] + 0.08 : u[1] - 0.08 - (u[1] - u[0]) * 0.36;
    parts.push(sheet(stage, where, [from, from + (u[1] - u[0]) * 0.36], [y[0] + 0.07, y[1] - 0.07], w, lamp ? "#e09a50" : paint(mix(random.pick(cloth), "#d8d2c4", 0.55), at), 0.7));
  }
  if (!lamp) parts.push(panel(stage, where, [[u[0] + 0.06, y[1] - 0.06, w], [u[1] - 0.06, y[1] - 0.06, w], [u[1] - 0.06, y[1] - 0.24, w], [u[0] + 0.06, y[1] - 0.24, w]], "#23283a", 0.35));
  const cuts = Array.from({ length: panes - 1 }, (_, index): readonly [P3, P3] => {
    const across = u[0] + ((u[1] - u[0]) * (index + 1)) / panes;
    return [[across, y[0], w], [across, y[1], w]];
  });
  return parts.join("") + (cuts.length > 0 ? bars(facade, cuts, mix(facade.trim, "#ffffff", 0.2), 0.06) : "");
}

function cooler(facade: Facade, u: number, y: number): string {
  const { stage, where, paint } = facade;
  const parts = [box(stage, where, [u, u + 0.82], [y, y + 0.56], [-0.42, -0.1], "#dcd8cc")];
  parts.push(sheet(stage, where, [u + 0.08, u + 0.52], [y + 0.07, y + 0.49], -0.421, paint("#6f7478", [u, y, 0]), 0.75));
  if (stage.random.chance(0.6)) parts.unshift(sheet(stage, where, [u + 0.3, u + 0.42], [y - 1.1, y], 0, paint(darken(facade.wall, 0.35), [u, y, 0]), 0.4));
  return parts.join("");
}

function shade(facade: Facade, u: Range, y: Range, out: number): string {
  if (!facade.drop) return "";
  const [across, down] = [facade.drop.across * out, facade.drop.down * out];
  const { stage, where } = facade;
  return panel(stage, where, [[u[0], y[0], 0], [u[0] + across, y[0] - down, 0], [u[1] + across, y[0] - down, 0], [u[1] + across, y[1] - down, 0], [u[1], y[1], 0], [u[0], y[1], 0]], stage.light.shadow, 0.34);
}

export function windowBay(facade: Facade, [u0, u1]: Range, floor: number): string {
  const { stage, where, fine } = facade;
  const { random } = stage;
  const middle = (u0 + u1) / 2;
  const [u, y]: [Range, Range] = [[middle - 0.85, middle + 0.85], [floor + 0.95, floor + 2.45]];
  const parts = [sheet(stage, where, [u[0] - 0.1, u[1] + 0.1], [y[0] - 0.12, y[1] + 0.1], 0, facade.paint(facade.trim, [u[0], y[0], 0]), 0.8), glazing(facade, u, y, 0, 3)];
  if (random.chance(0.35)) parts.push(shade(facade, [u[0] - 0.1, u[1] + 0.1], [y[1] + 0.1, y[1] + 0.16], 0.5), box(stage, where, [u[0] - 0.1, u[1] + 0.1], [y[1] + 0.1, y[1] + 0.16], [-0.5, 0], random.pick(["#6f8f86", "#b8b2a4", "#a9604c"])));
  if (fine && random.chance(0.6)) {
    const out = -0.4;
    const lines = Array.from({ length: 9 }, (_, index): readonly [P3, P3] => {
      const across = u[0] + ((u[1] - u[0]) * index) / 8;
      return [[across, y[0], out], [across, y[1], out]];
    });
    const rails = [y[0], y[0] + 0.5, y[1]].flatMap((at): (readonly [P3, P3])[] => [[[u[0], at, out], [u[1], at, out]], [[u[0], at, out], [u[0], at, 0]], [[u[1], at, out], [u[1], at, 0]]]);
    parts.push(box(stage, where, u, [y[0] - 0.06, y[0]], [out, 0], "#9a9894"));
    if (random.chance(0.5)) parts.push(box(stage, where, [u[0] + 0.2, u[0] + 0.5], [y[0], y[0] + 0.24], [out + 0.05, out + 0.3], "#a5654a"), box(stage, where, [u[0] + 0.12, u[0] + 0.6], [y[0] + 0.22, y[0] + 0.55], [out + 0.05, out + 0.3], "#6d8f4e"));
    parts.push(bars(facade, [...lines, ...rails], "#b9b8b2", 0.025));
  }
  if (random.chance(0.65)) parts.push(cooler(facade, random.chance(0.5) ? u0 + 0.05 : middle - 0.4, floor + 0.25));
  return parts.join("");
}

export function stairs(facade: Facade, [u0, u1]: Range, floor: number): string {
  const middle = (u0 + u1) / 2;
  const dark = sheet(facade.stage, facade.where, [middle - 0.75, middle + 0.75], [floor - 0.7, floor + 0.55], 0, facade.paint(facade.trim, [u0, floor, 0]), 0.9);
  return dark + glazing({ ...facade, lamps: facade.lamps * 0.7 }, [middle - 0.6, middle + 0.6], [floor - 0.6, floor + 0.45], 0, 2);
}

export function entrance({ stage, where, paint }: Facade, [u0, u1]: Range): string {
  const middle = (u0 + u1) / 2;
  const door = stage.random.pick(["#7f3f34", "#3f5a5f", "#4d5a48"]);
  return [
    sheet(stage, where, [middle - 1, middle + 1], [0, 2.45], 0, paint("#3a3640", [middle, 0, 0])),
    sheet(stage, where, [middle - 0.85, middle], [0, 2.25], -0.02, paint(door, [middle, 0, 0])),
    sheet(stage, where, [middle + 0.04, middle + 0.85], [0, 2.25], -0.02, paint(darken(door, 0.2), [middle, 0, 0])),
    box(stage, where, [middle - 1.4, middle + 1.4], [2.5, 2.68], [-1.2, 0], "#b3aa9c"),
  ].join("");
}

export function balcony(facade: Facade, [u0, u1]: Range, floor: number): string {
  const { stage, where, wall, storey, fine } = facade;
  const { random } = stage;
  const u: Range = [u0 + 0.12, u1 - 0.12];
  const out = -1.15;
  const closedIn = random.chance(0.62);
  const skirt = random.pick([lighten(wall, 0.22), facade.trim, mix(wall, "#f2ead8", 0.5), darken(wall, 0.12)]);
  const parts = [shade(facade, u, [floor - 0.15, closedIn ? floor + storey - 0.2 : floor + 0.95], -out)];
  if (!closedIn) parts.push(sheet(stage, where, u, [floor, floor + 2.4], 0, facade.paint(darken(wall, 0.4), [u[0], floor, 0])), glazing(facade, [u[0] + 0.4, u[1] - 0.5], [floor + 0.1, floor + 2.2], 0, 2));
  parts.push(box(stage, where, u, [floor - 0.15, floor + 0.95], [out, 0], skirt));
  if (closedIn) {
    const y: Range = [floor + 0.95, floor + storey - 0.25];
    parts.push(box(stage, where, u, y, [out, 0], mix(facade.glass, "#4a5560", 0.45), "#8d8a84"), glazing(facade, u, y, out, 4));
  }
  if (fine && random.chance(0.25)) parts.push(cooler({ ...facade, where: { ...where, origin: inFrame(where, [0, 0, out]) } }, u[0] + 0.3, floor + 0.2));
  if (random.chance(facade.laundry)) parts.push(laundry(facade, u, floor + 1.75, out - 0.55));
  return parts.join("");
}

function laundry(facade: Facade, u: Range, y: number, w: number): string {
  const { stage, where, paint } = facade;
  const { random } = stage;
  const parts: string[] = [bars(facade, [[[u[0] + 0.1, y, w], [u[1] - 0.1, y, w]], [[u[0] + 0.3, y, w], [u[0] + 0.3, y, w + 0.6]], [[u[1] - 0.3, y, w], [u[1] - 0.3, y, w + 0.6]]], "#8c8880", 0.03)];
  for (let at = u[0] + 0.2; at < u[1] - 0.5; ) {
    const [wide, long] = [random.between(0.32, 0.75), random.between(0.45, 0.95)];
    const colour = paint(random.pick(cloth), [at, y, w]);
    parts.push(panel(stage, where, [[at, y, w], [at + wide, y, w], [at + wide - 0.03, y - long, w], [at + wide * 0.5, y - long - 0.04, w], [at + 0.04, y - long, w]], colour));
    at += wide + random.between(0.05, 0.35);
  }
  return parts.join("");
}
