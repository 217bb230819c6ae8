import { chair, plant } from "./parts/furnishings.ts";
import { someone, type Look } from "./parts/looks.ts";
import { person, type Prop } from "./parts/people.ts";
import { onFloor, onFloorBack, sitting, sittingFront } from "./parts/poses.ts";
import { backWall, bookcase, leftWall, rightWall, shell, sunbeam, wash, windowIn, type Room } from "./parts/rooms.ts";
import { sheet } from "./parts/solids.ts";
import type { P3 } from "./parts/space.ts";
import { stage, type Stage } from "./parts/stage.ts";

const room: Room = { left: -3.2, right: 2.9, back: 3.4, near: -2.6, height: 2.9 };
const picture: Prop = {
  parts: [
    { points: [[20, 66], [50, 70], [54, 98], [23, 94]], colour: "#2f7f86" },
    { points: [[22, 68], [36, 70], [39, 95], [25, 92.5]], colour: "#fff6df" },
    { points: [[37, 70], [48.5, 71.5], [52, 96], [40, 95]], colour: "#fde9b8" },
    { points: [[26, 75], [31, 74], [33, 80], [28, 82]], colour: "#e0694a", curved: true },
    { points: [[41, 78], [47, 78], [49, 86], [43, 86]], colour: "#79a858", curved: true },
  ],
};

function mat(s: Stage): void {
  const ring = (radius: number) => Array.from({ length: 36 }, (_, step): P3 => [0.1 + Math.cos((step / 36) * Math.PI * 2) * radius, 0, 0.55 + Math.sin((step / 36) * Math.PI * 2) * radius * 0.8]);
  for (const [radius, colour] of [[2.35, "#7fa8a0"], [2.2, "#e8c87f"], [1.5, "#e09a72"], [0.8, "#eccf9a"]] as const) s.under(s.face(ring(radius), colour));
}

/** Children on the floor about a grandmother who reads to them. */
export function childrenStorytelling(): string {
  const s = stage("children-storytelling", { eye: [0, 1.22, -2.9], yaw: 0, focal: 1600, horizon: 470, centre: 900 }, {
    sun: [0.64, 0.74, -0.4], warm: "#fff2d6", cool: "#a596bc", haze: "#f6dccb", clear: 60, shadow: "#6a4a70", shadowStrength: 0.32,
  });
  const dice = s.random;
  const child = (wish: Partial<Look> = {}) => someone(dice, "child", { height: 0.78, ...wish });
  shell(s, room, {
    floor: ["#d9b59a", "#bd917c"], back: ["#d8b8b4", "#f3d6c0"], left: ["#d3b3b6", "#c4a4ae"], right: ["#c8a6a6", "#b4929c"], ceiling: ["#f4e4d6", "#d9c4c0"], skirting: "#9a6f70",
    dado: { height: 0.8, back: ["#9a88a8", "#b59cae"], left: ["#93809f", "#86749a"], right: ["#8a7692", "#7c6a88"] },
  }, { kind: "boards", size: 0.28, colour: "#9a7060" });
  mat(s);
  for (const z of [-1, 0.9]) {
    windowIn(s, rightWall(room), [z, z + 1.6], [0.8, 2.5], { sky: ["#fffaf0", "#fdeec8"], greens: ["#d6dc98", "#b4c47c"], frame: "#fbf3e6", panes: 2, transom: 1.95 });
    sunbeam(s, rightWall(room), [z + 0.1, z + 1.5], [0.85, 2.45], "#fff2c0", 0.55, 0.13);
  }
  const back = backWall(room);
  bookcase(s, back, [-2.9, -1.1], 1.15, 3, "#dca56a", ["#d9674a", "#4f93a0", "#efc25c", "#86a85c", "#f3e6cc", "#9a78b0"]);
  windowIn(s, back, [0.9, 2.4], [1.05, 2.4], { sky: ["#fffaf0", "#fdeec8"], greens: ["#dbe0a0", "#bccb84"], frame: "#fbf3e6", panes: 2, transom: 1.95 });
  for (const [x, y, colour] of [[-2.6, 1.5, "#fff3d6"], [-2, 1.55, "#bfe0da"], [-1.4, 1.48, "#fbd49a"], [-0.6, 1.42, "#fff3d6"], [0, 1.5, "#f6b8a8"]] as const) {
    s.under(sheet(s, back, [x, x + 0.42], [y, y + 0.56], -0.02, colour));
    s.under(sheet(s, back, [x + 0.08, x + 0.34], [y + 0.08, y + 0.22], -0.025, "#8fb070") + sheet(s, back, [x + 0.16, x + 0.28], [y + 0.22, y + 0.38], -0.025, "#e07a54"));
  }
  windowIn(s, leftWall(room), [0.9, 2.4], [1, 2.3], { sky: ["#e6dce4", "#d8ccd6"], frame: "#d9c8cc", panes: 2 });
  plant(s, [2.45, 0, 2.9], 1.3, "#6f93a0", "#86ac60");
  plant(s, [-2.3, 1.15, 3.2], 0.4, "#f3e6d6", "#7fa860");

  chair(s, [-2.2, 0, 2.4], "right", "#8f6aa0");
  person(s, [-2.2, 0, 2.4], someone(dice, "adult", { female: true, hair: "bob", top: "#4f7f8c" }), sitting());
  const small = [
    [-1.55, 1.35, { female: true, hair: "ponytail", top: "#e0a03c" }, false], [-1.15, 2.05, { female: false, hair: "crop", top: "#4f93a0" }, false],
    [1.55, 1.5, { female: false, hair: "short", top: "#7c9a5e" }, true], [-0.3, 2.2, { female: true, hair: "bob", top: "#d9674a" }, false],
    [-1.75, 0.55, { female: false, hair: "short", top: "#c2505c" }, false],
  ] as const;
  for (const [x, z, wish, flip] of small) person(s, [x, 0, z], child(wish), onFloor({ nod: -6 }), { flip });
  chair(s, [0.62, 0, 1.25], "left", "#b5704a");
  person(s, [0.58, 0, 1.25], someone(dice, "elder", { female: true, hair: "bun", hairColour: "#dcd8d0", garment: "coat", top: "#a8404c", bottom: "#4a4258", glasses: true, height: 1 }), sitting({ turn: 0.55, hands: [[45, 74], [24, 72]], elbows: [[26, 72], [0, 70]], nod: 12 }), { flip: true, props: [picture] });
  person(s, [-0.95, 0, -0.2], child({ female: true, hair: "bob", garment: "sweater", top: "#e8b04a" }), onFloorBack());
  person(s, [0.05, 0, -0.45], child({ female: false, hair: "crop", garment: "jacket", top: "#3f7f9a" }), onFloorBack());
  person(s, [1.05, 0, -0.15], child({ female: true, hair: "ponytail", garment: "sweater", top: "#7fa05c" }), onFloorBack());
  person(s, [1.75, 0, 0.6], child({ female: false, hair: "crop", garment: "jacket", top: "#8f6aa0" }), sittingFront({ turn: 0.6, hip: [-6, 12], neck: [-2, 64], hands: [[20, 24], [12, 22]], elbows: [[18, 38], [-12, 38]], knees: [[30, 22], [16, 16]], feet: [[4, 2], [-2, -1]] }), { flip: true });
  wash(s, "soft-light", [[0, "#ffeebf", 0.55], [0.5, "#808080", 0], [1, "#4a2a6a", 0.4]], [1, 0, 0, 0.5]);
  return s.draw();
}
