import { darken, lighten, mix } from "./colour.ts";
import { box, inFrame, panel, sheet, type Frame, type Range } from "./solids.ts";
import type { P2, P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { ellipse, line, open } from "./svg.ts";

export type Room = { left: number; right: number; back: number; near: number; height: number };
type Run = readonly [string, string];
export type Paints = { floor: Run; back: Run; left: Run; right: Run; ceiling: Run; skirting?: string; dado?: { height: number; back: Run; left: Run; right: Run } };
export type Floor = { kind: "tiles" | "boards"; size: number; colour: string };

/** Walls as places to build on: u runs along the wall, w goes out through it. */
export const backWall = (room: Room): Frame => ({ origin: [0, 0, room.back], u: [1, 0, 0], w: [0, 0, 1] });
export const leftWall = (room: Room): Frame => ({ origin: [room.left, 0, 0], u: [0, 0, 1], w: [-1, 0, 0] });
export const rightWall = (room: Room): Frame => ({ origin: [room.right, 0, 0], u: [0, 0, 1], w: [1, 0, 0] });

/** Floor, walls and ceiling. Runs go from left to right on the back wall, from far to near elsewhere. */
export function shell(stage: Stage, room: Room, paints: Paints, floor?: Floor): void {
  const { left, right, back, near, height } = room;
  const across = ([a, b]: Run, turn: boolean) => stage.blend([[0, turn ? b : a], [1, turn ? a : b]], [0, 0, 1, 0]);
  const downwards = ([far, close]: Run, up = false) => stage.blend([[0, up ? close : far], [1, up ? far : close]]);
  const wall = (frame: Frame, run: Range, y: Range, paint: string) => stage.under(sheet(stage, frame, run, y, 0, paint));
  stage.under(stage.face([[left, height, near], [right, height, near], [right, height, back], [left, height, back]], downwards(paints.ceiling, true)));
  stage.under(stage.face([[left, 0, near], [right, 0, near], [right, 0, back], [left, 0, back]], downwards(paints.floor)));
  if (floor) floorLines(stage, room, floor);
  wall(backWall(room), [left, right], [0, height], across(paints.back, false));
  wall(leftWall(room), [near, back], [0, height], across(paints.left, true));
  wall(rightWall(room), [near, back], [0, height], across(paints.right, false));
  const dado = paints.dado;
  if (dado) {
    wall(backWall(room), [left, right], [0, dado.height], across(dado.back, false));
    wall(leftWall(room), [near, back], [0, dado.height], across(dado.left, true));
    wall(rightWall(room), [near, back], [0, dado.height], across(dado.right, false));
  }
  const skirting = paints.skirting;
  if (skirting) {
    wall(backWall(room), [left, right], [0, 0.1], skirting);
    for (const side of [leftWall(room), rightWall(room)]) wall(side, [near, back], [0, 0.1], skirting);
  }
}

function floorLines(stage: Stage, { left, right, back, near }: Room, { kind, size, colour }: Floor): void {
  const draw = (a: P3, b: P3, width: number) => stage.under(line(open([stage.at(a), stage.at(b)]), colour, width, 0.45));
  for (let x = left; x <= right + 0.01; x += size) draw([x, 0, near], [x, 0, back], 1.6);
  if (kind === "boards") return;
  for (let z = back; z > near; z -= size) draw([left, 0, z], [right, 0, z], Math.max(0.8, stage.scale([0, 0, z]) * 0.006));
}

export type Outside = { sky: Run; greens?: readonly string[]; frame: string; panes?: number; transom?: number; lights?: string };

/** A window in a wall, with what is outside it. */
export function windowIn(stage: Stage, wall: Frame, u: Range, y: Range, outside: Outside): void {
  const { sky, greens = [], frame, panes = 2, transom, lights } = outside;
  const tall = y[1] - y[0];
  const parts = [sheet(stage, wall, [u[0] - 0.07, u[1] + 0.07], [y[0] - 0.07, y[1] + 0.07], 0, frame)];
  parts.push(sheet(stage, wall, u, y, 0, stage.blend([[0, sky[0]], [1, sky[1]]])));
  greens.forEach((green, index) => {
    const steps = 48;
    const [sway, puff] = [stage.random.between(0, 6), stage.random.between(0, 3)];
    const top = Array.from({ length: steps + 1 }, (_, step): P3 => {
      const along = ((u[1] - u[0]) * step) / steps;
      const rise = tall * (0.56 - index * 0.2 + Math.sin(along * 2.3 + sway) * 0.07 + Math.abs(Math.sin(along * 6.5 + puff)) * 0.07);
      return [u[0] + along, y[0] + rise, 0];
    });
    parts.push(panel(stage, wall, [...top, [u[1], y[0], 0], [u[0], y[0], 0]], green));
  });
  if (lights) {
    for (let a = u[0] + 0.12; a < u[1] - 0.14; a += 0.24) {
      for (let b = y[0] + 0.1; b < y[1] - 0.5; b += 0.24) {
        if (stage.random.chance(0.28)) parts.push(sheet(stage, wall, [a, a + 0.09], [b, b + 0.1], 0, mix(lights, "#5a4a50", stage.random.between(0, 0.6))));
      }
    }
  }
  const bar = (a: Range, b: Range) => parts.push(box(stage, wall, a, b, [-0.05, 0], frame));
  for (let pane = 0; pane <= panes; pane += 1) {
    const at = u[0] + ((u[1] - u[0]) * pane) / panes;
    bar([at - 0.025, at + 0.025], y);
  }
  for (const at of [y[0], y[1], ...(transom ? [transom] : [])]) bar([u[0] - 0.03, u[1] + 0.03], [at - 0.025, at + 0.025]);
  parts.push(box(stage, wall, [u[0] - 0.12, u[1] + 0.12], [y[0] - 0.1, y[0] - 0.05], [-0.16, 0], frame));
  stage.under(parts.join(""));
}

/** Light through an opening: a patch on the floor, and the lit air on its way down. */
export function sunbeam(stage: Stage, wall: Frame, u: Range, y: Range, colour: string, strength: number, air = strength * 0.18): void {
  const corners = ([[u[0], y[1]], [u[1], y[1]], [u[1], y[0]], [u[0], y[0]]] as const).map(([a, b]) => inFrame(wall, [a, b, 0]));
  const landed = corners.map((corner) => stage.cast(corner));
  stage.under(stage.face(landed, colour, strength));
  if (air <= 0) return;
  const [farTop, , , farLow] = [corners[0], corners[1], corners[2], corners[3]];
  const [patchFar, patchNear] = [landed[0], landed[3]];
  if (!farTop || !farLow || !patchFar || !patchNear) return;
  stage.over(stage.face([farTop, patchFar, patchNear, farLow], stage.blend([[0, colour, air], [1, colour, 0]], [0, 0, 1, 0.6])));
}

/** A run of colour over the whole picture: "multiply" darkens, "screen" brightens. */
export function wash(stage: Stage, mode: "multiply" | "screen" | "soft-light", stops: readonly (readonly [number, string, number?])[], run?: readonly [number, number, number, number]): void {
  stage.over(`<rect width="1800" height="1200" fill="${stage.blend(stops, run)}" style="mix-blend-mode:${mode}"/>`);
}

/** A pool of lamp light, on a floor (flat) or in the air. */
export function pool(stage: Stage, at: P3, across: number, colour: string, strength: number, flat = true): void {
  const [x, y] = stage.at(at);
  const wide = stage.scale(at) * across;
  const tilt = flat ? Math.min(1, (stage.view.eye[1] - at[1]) / stage.depth(at)) : 1;
  const svg = `<g style="mix-blend-mode:screen">${ellipse(x, y, wide, wide * tilt, stage.glow(colour, strength))}</g>`;
  if (flat) stage.under(svg);
  else stage.over(svg);
}

/** A lamp that hangs from the ceiling. `at` is the rim of its shade. */
export function pendant(stage: Stage, at: P3, ceiling: number, shade: string, light: string, wide = 0.26): void {
  const [x, y] = stage.at(at);
  const size = stage.scale(at);
  const top = stage.at([at[0], ceiling, at[2]]);
  const rim: P2[] = [[-wide, 0], [wide, 0], [wide * 0.35, 0.2], [wide * 0.18, 0.26], [-wide * 0.18, 0.26], [-wide * 0.35, 0.2]];
  const path = `M${rim.map(([a, b]) => `${(x + a * size).toFixed(1)} ${(y - b * size).toFixed(1)}`).join("L")}Z`;
  stage.put(stage.depth(at), [
    line(open([[x, y - 0.2 * size], top]), darken(shade, 0.5), Math.max(1.2, size * 0.008)),
    `<path d="${path}" fill="${stage.blend([[0, darken(shade, 0.25)], [1, lighten(shade, 0.2)]])}"/>`,
    ellipse(x, y, wide * size, wide * size * 0.16, light),
  ].join(""));
  stage.over(`<g style="mix-blend-mode:screen">${ellipse(x, y + size * 0.25, size * 1.1, size, stage.glow(light, 0.36))}</g>`);
}

/** A light fitted to the ceiling. */
export function ceilingLight(stage: Stage, x: Range, y: number, z: Range, colour: string): void {
  stage.under(stage.face([[x[0], y, z[0]], [x[1], y, z[0]], [x[1], y, z[1]], [x[0], y, z[1]]], colour));
}

/** Coloured papers pinned to a board. */
export function noticeBoard(stage: Stage, wall: Frame, u: Range, y: Range, edge: string, ground: string, papers: readonly string[]): void {
  const parts = [box(stage, wall, u, y, [-0.05, 0], edge), sheet(stage, wall, [u[0] + 0.05, u[1] - 0.05], [y[0] + 0.05, y[1] - 0.05], -0.055, ground)];
  for (let a = u[0] + 0.12; a < u[1] - 0.3; a += 0.34) {
    for (let b = y[0] + 0.1; b < y[1] - 0.36; b += 0.42) {
      const [wide, tall] = [stage.random.between(0.2, 0.29), stage.random.between(0.26, 0.36)];
      const paper = stage.random.pick(papers);
      parts.push(sheet(stage, wall, [a, a + wide], [b, b + tall], -0.06, paper), sheet(stage, wall, [a + 0.03, a + wide - 0.03], [b + tall * 0.5, b + tall - 0.05], -0.065, darken(paper, 0.14)));
    }
  }
  stage.under(parts.join(""));
}

/** A door in its frame, closed. */
export function door(stage: Stage, wall: Frame, u: Range, height: number, leaf: string, frame: string, glass?: string): void {
  const parts = [box(stage, wall, [u[0] - 0.09, u[1] + 0.09], [0, height + 0.09], [-0.03, 0], frame), sheet(stage, wall, u, [0, height], -0.035, leaf)];
  if (glass) parts.push(sheet(stage, wall, [u[0] + 0.16, u[1] - 0.16], [height * 0.55, height - 0.2], -0.04, glass));
  parts.push(sheet(stage, wall, [u[1] - 0.14, u[1] - 0.06], [1, 1.05], -0.06, lighten(frame, 0.4)));
  stage.under(parts.join(""));
}

/** Shelves full of books. Stands against w = 0 and comes forward. Drawn as a thing, at the depth of its front. */
export function bookcase(stage: Stage, where: Frame, u: Range, height: number, rows: number, wood: string, books: readonly string[], deep = 0.32): void {
  const parts = [box(stage, where, u, [0, height], [-deep, 0], wood), sheet(stage, where, [u[0] + 0.04, u[1] - 0.04], [0.08, height - 0.04], -deep - 0.002, darken(wood, 0.55))];
  const step = (height - 0.12) / rows;
  for (let row = 0; row < rows; row += 1) {
    const floor = 0.1 + row * step;
    for (let a = u[0] + 0.06; a < u[1] - 0.1;) {
      const thick = stage.random.between(0.03, 0.075);
      if (stage.random.chance(0.07)) {
        a += stage.random.between(0.06, 0.2);
        continue;
      }
      const tall = step * stage.random.between(0.58, 0.84);
      parts.push(sheet(stage, where, [a, Math.min(a + thick, u[1] - 0.05)], [floor, floor + tall], -deep - 0.004, darken(stage.random.pick(books), stage.random.between(0, 0.25))));
      a += thick + 0.004;
    }
    parts.push(box(stage, where, [u[0], u[1]], [floor - 0.035, floor], [-deep - 0.02, -deep], lighten(wood, 0.12)));
  }
  const middle = inFrame(where, [(u[0] + u[1]) / 2, 0, -deep]);
  stage.put(stage.depth(middle), parts.join(""));
}
