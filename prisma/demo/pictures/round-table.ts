import { chair, cup, papers, plant, table } from "./parts/furnishings.ts";
import { someone, type Look } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { atTableFront, raising, sittingBack, speaking } from "./parts/poses.ts";
import { backWall, door, leftWall, noticeBoard, shell, sunbeam, wash, windowIn, type Room } from "./parts/rooms.ts";
import { box, boxShadow, frame } from "./parts/solids.ts";
import type { P3 } from "./parts/space.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { closed, fill } from "./parts/svg.ts";

const room: Room = { left: -3, right: 4, back: 3.9, near: -2.8, height: 2.9 };
const middle: P3 = [0.35, 0, 0.95];

function ring(radius: number, high: number, squeeze = 0.72): P3[] {
  return Array.from({ length: 40 }, (_, step): P3 => {
    const angle = (step / 40) * Math.PI * 2;
    return [middle[0] + Math.cos(angle) * radius, high, middle[2] + Math.sin(angle) * radius * squeeze];
  });
}

function roundTop(s: Stage): void {
  const where = frame(middle);
  const top = ring(1.35, 0.75).map(s.at);
  const under = ring(1.35, 0.7).map(s.at);
  const depth = s.depth(middle);
  const foot = box(s, where, [-0.3, 0.3], [0, 0.7], [-0.2, 0.2], "#b08a62");
  s.shadow(ring(1.35, 0.72).map(s.cast));
  boxShadow(s, where, [-0.3, 0.3], [0, 0.7], [-0.2, 0.2]);
  s.put(depth - 0.25, foot + fill(closed(under), s.lit("#c99a66", [0, 0, -1], depth)) + fill(closed(top), s.blend([[0, "#f6dcae"], [1, "#dcb07a"]], [0, 0, 1, 0.6])));
}

/** Somebody asks for the word at a meeting in daylight. */
export function roundTable(): string {
  const s = stage("round-table", { eye: [0.1, 1.62, -3.2], yaw: 0.05, focal: 1540, horizon: 420, centre: 900 }, {
    sun: [-0.66, 0.82, -0.36], warm: "#fff6e2", cool: "#93a3c4", haze: "#e4ecec", clear: 70, shadow: "#5a6a8c", shadowStrength: 0.36,
  });
  const dice = s.random;
  const adult = (wish: Partial<Look> = {}) => someone(dice, "adult", wish);
  const old = (wish: Partial<Look> = {}) => someone(dice, "elder", wish);
  shell(s, room, {
    floor: ["#b9bfb6", "#96a09c"], back: ["#e4ede8", "#c2d0d4"], left: ["#c3d0d6", "#a8b8c4"], right: ["#dfe8e0", "#d4dfda"], ceiling: ["#eef2ee", "#cfd9da"], skirting: "#7f8f90",
    dado: { height: 0.9, back: ["#8fb0b4", "#7496a2"], left: ["#7895a4", "#6a8798"], right: ["#9bbab8", "#8fb0b0"] },
  }, { kind: "tiles", size: 0.75, colour: "#7f8c8a" });
  for (const z of [-1.4, 0.5, 2.2]) {
    windowIn(s, leftWall(room), [z, z + 1.4], [1, 2.5], { sky: ["#f4fbff", "#e6f3ee"], greens: ["#bcd6a4", "#8fb886"], frame: "#f2f5f2", transom: 2 });
    sunbeam(s, leftWall(room), [z + 0.08, z + 1.32], [1.05, 2.45], "#fff9e0", 0.62, 0.09);
  }
  noticeBoard(s, backWall(room), [-1.7, 0.9], [1.35, 2.35], "#5f8290", "#7fa0a8", ["#fbf7ec", "#f2d9a0", "#f6efdd", "#f0b8a0"]);
  door(s, backWall(room), [2.1, 3], 2.1, "#e6d3b0", "#f4efe2", "#dfe9ea");
  plant(s, [-2.5, 0, 3.3], 1.6, "#e9e4d8", "#5f9a62");
  plant(s, [1.6, 0, 3.5], 1.2, "#c9674a", "#6fa85c");

  const seat = "#d98a4a";
  for (const [x, z, look] of [
    [-0.75, 2.05, old({ female: true, hair: "perm", top: "#7d8ea0" })], [-0.1, 2.2, adult({ female: false, top: "#c8553d", garment: "sweater" })],
    [0.6, 2.22, adult({ female: true, hair: "bob", top: "#e0c9a0" })], [1.3, 2.08, old({ female: false, hair: "crop", top: "#4f6b62" })],
  ] as const) {
    chair(s, [x, 0, z], "front", seat);
    person(s, [x, 0, z], look, atTableFront({ turn: 0.25 }), { flip: x > 0 });
  }
  roundTop(s);
  for (const [x, z, turn] of [[-0.6, 1.5, 0.3], [0.1, 1.65, 0], [0.7, 1.6, -0.2], [-0.3, 0.7, 0.4], [0.9, 0.5, -0.3], [1.2, 1.1, 0.8]] as const) papers(s, [x, 0.755, z], [0.32, 0.24], "#fffdf4", turn, 0.95);
  for (const [x, z] of [[0.4, 1.5], [0.5, 0.45], [1.35, 1.35]] as const) cup(s, [x, 0.755, z], "#eef2ef", true, 0.95);

  chair(s, [-1.3, 0, 0.95], "right", seat);
  person(s, [-1.25, 0, 0.95], old({ female: false, hair: "short", garment: "jacket", top: "#5d6f85", glasses: true }), speaking({ hands: [[40, 92], [30, 79]] }), { forward: 0.4 });
  chair(s, [1.85, 0, 0.4], "left", seat);
  person(s, [1.8, 0, 0.38], adult({ female: true, hair: "ponytail", garment: "jacket", top: "#d9473a", height: 1 }), raising({ turn: 0.7, nod: -4, hands: [[15, 151], [30, 77]], elbows: [[14, 122], [0, 72]] }), { flip: true, forward: 0.5 });
  chair(s, [-0.05, 0, -0.45], "back", seat);
  person(s, [-0.05, 0, -0.45], adult({ female: false, hair: "short", garment: "shirt", top: "#3f6f9a" }), sittingBack());
  chair(s, [-1.15, 0, -0.2], "back", seat);
  person(s, [-1.15, 0, -0.2], old({ female: true, hair: "bun", hairColour: "#b9b6b2", garment: "coat", top: "#7c8a5e" }), sittingBack());
  table(s, [3.4, 0, 1.6], [0.7, 1.6], { top: "#e6d3b0", legs: "#8f9a98" });
  wash(s, "soft-light", [[0, "#fffbe6", 0.5], [0.5, "#808080", 0], [1, "#33507a", 0.35]], [0, 0, 1, 0.5]);
  return s.draw();
}
