import { chair, cup, papers, plant, table, upright } from "./parts/furnishings.ts";
import { redVest, someone, type Look } from "./parts/looks.ts";
import { person, type Prop } from "./parts/people.ts";
import { atTable, clasped, folded, stand, talking, withStick } from "./parts/poses.ts";
import { backWall, door, noticeBoard, rightWall, shell, sunbeam, wash, windowIn, type Room } from "./parts/rooms.ts";
import { capsule } from "./parts/shapes.ts";
import { stage } from "./parts/stage.ts";

const room: Room = { left: -4.2, right: 3, back: 3.8, near: -2.8, height: 2.9 };
const cuff: Prop = { parts: [], marks: [{ points: [[5.5, 90], [9, 85]], colour: "#2f4a6b", width: 13 }, { points: [[10, 84], [30, 82], [44, 78]], colour: "#2f3a4a", width: 1.3 }] };
const stethoscope: Prop = { parts: [], marks: [{ points: [[-1, 105], [6, 98], [11, 86], [9, 80]], colour: "#34404c", width: 1.6 }] };
const stick: Prop = { parts: [{ points: capsule([33, 84], 1.4, [38, 0], 1.2), colour: "#7a5638" }], behind: true };

/** An old neighbour has her blood pressure taken, others wait. */
export function healthCheck(): string {
  const s = stage("health-check", { eye: [0.1, 1.48, -3.45], yaw: -0.05, focal: 1620, horizon: 440, centre: 900 }, {
    sun: [0.6, 0.8, -0.45], warm: "#fff8e8", cool: "#9db4bd", haze: "#e9f0e6", clear: 60, shadow: "#56787c", shadowStrength: 0.32,
  });
  const dice = s.random;
  const old = (wish: Partial<Look> = {}) => someone(dice, "elder", wish);
  shell(s, room, {
    floor: ["#b9cdbf", "#97b0a6"], back: ["#cfe2d6", "#f1f4e6"], left: ["#c4dacf", "#b3cbc4"], right: ["#b9cfc8", "#a3bcb8"], ceiling: ["#f4f5ec", "#d5dfd6"], skirting: "#7fa096",
    dado: { height: 1, back: ["#84b5a2", "#a5cdb2"], left: ["#7fae9d", "#75a294"], right: ["#6f9c92", "#668f88"] },
  }, { kind: "tiles", size: 0.7, colour: "#7f9c90" });
  for (const z of [-1, 1.2]) {
    windowIn(s, rightWall(room), [z, z + 1.7], [1, 2.5], { sky: ["#fffdf0", "#f0f4dc"], greens: ["#cfdc9c", "#a9c47f"], frame: "#f6f7f0", panes: 2, transom: 2 });
    sunbeam(s, rightWall(room), [z + 0.1, z + 1.6], [1.05, 2.45], "#fffbdc", 0.62, 0.12);
  }
  const back = backWall(room);
  door(s, back, [-3.4, -2.4], 2.1, "#f0e6cf", "#7fae9d", "#fbf9e9");
  noticeBoard(s, back, [-1.6, 0.2], [1.35, 2.35], "#e9dcc0", "#d9806c", ["#fffaf0", "#f8e3a8", "#fff3e6", "#cfe6dc"]);
  windowIn(s, back, [0.9, 2.5], [1.15, 2.45], { sky: ["#fdfcef", "#eef3dc"], greens: ["#cbd99c", "#a4c07a"], frame: "#f6f7f0", panes: 2, transom: 2 });
  plant(s, [2.5, 0, 3.3], 1.35, "#d9806c", "#6fa564");

  person(s, [-3.05, 0, 2.1], old({ female: false, hair: "crop", garment: "coat", top: "#6c6470" }), folded());
  person(s, [-2.45, 0, 1.75], old({ female: true, hair: "perm", garment: "jacket", top: "#c9694f" }), clasped({ turn: 0.6 }));
  person(s, [-1.85, 0, 1.4], old({ female: false, hair: "balding", garment: "jacket", top: "#40618a" }), withStick(), { props: [stick] });
  person(s, [-3.5, 0, 3.2], old({ female: true, hair: "bob", top: "#8a8f7a" }), stand({ turn: 0.7 }));
  person(s, [0.25, 0, 1.3], redVest(dice, "young", { female: true, hair: "ponytail", inner: "#e9eef0" }), talking({ turn: 0.4, hands: [[30, 104], [8, 100]] }), { flip: true });

  table(s, [0.18, 0, 0], [1.3, 0.72], { top: "#faf6ea", legs: "#9aa8a6", cloth: "#f6d9a8" }, { forward: -0.05 });
  chair(s, [-0.72, 0, 0], "right", "#e3a048");
  person(s, [-0.7, 0, 0], old({ female: true, hair: "perm", hairColour: "#d4d0c8", garment: "sweater", top: "#c24a5c", height: 0.98, glasses: true }), atTable({ neck: [2, 102], hands: [[30, 76], [46, 78]], elbows: [[18, 74], [16, 77]], nod: 2 }), { props: [cuff] });
  chair(s, [1.12, 0, 0], "left", "#e3a048");
  person(s, [1.08, 0, 0], someone(dice, "adult", { female: true, hair: "bun", garment: "coat", top: "#fbfaf4", inner: "#9cc4cf", bottom: "#dfe4e2", shoes: "#f4f1ea", hat: "cap", hatColour: "#fbfaf4", height: 0.98 }), atTable({ neck: [9, 101], hands: [[50, 79], [42, 80]], elbows: [[28, 80], [10, 76]], nod: 10 }), { flip: true, props: [stethoscope] });
  upright(s, [0.12, 0.745, -0.02], [
    { points: [[-13, 0], [13, 0], [11, 6], [-11, 6]], colour: "#dfe5e4" },
    { points: [[-11, 6], [11, 6], [9, 20], [-9, 20]], colour: "#5f7680" },
    { points: [[-8, 8.5], [8, 8.5], [6.8, 17.5], [-6.8, 17.5]], colour: "#d5e8c4", flat: true },
  ], 0.25);
  papers(s, [0.5, 0.745, 0.2], [0.3, 0.22], "#fffdf4", 0.1, 0.12);
  cup(s, [0.7, 0.745, 0.26], "#7fb0a4", true);
  wash(s, "soft-light", [[0, "#fffbdc", 0.55], [0.5, "#808080", 0], [1, "#1f4a5c", 0.36]], [1, 0, 0, 0.5]);
  return s.draw();
}
