import { bowl, cup, papers, stool, table, thermos } from "./parts/furnishings.ts";
import { someone, type Look } from "./parts/looks.ts";
import { person, type Prop } from "./parts/people.ts";
import { atTable, atTableFront, front, holding, sittingBack } from "./parts/poses.ts";
import { backWall, pendant, rightWall, shell, sunbeam, wash, windowIn, type Room } from "./parts/rooms.ts";
import { box, sheet } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import type { P3 } from "./parts/space.ts";

const room: Room = { left: -4.4, right: 3.4, back: 5, near: -2.9, height: 2.9 };
const tray: Prop = { parts: [{ points: [[16, 100], [50, 102], [50, 104.5], [16, 102.5]], colour: "#c9903f" }, { points: [[20, 103], [32, 103.5], [33, 109], [19, 109]], colour: "#f3eee2" }, { points: [[36, 104], [45, 104.5], [47, 109], [34, 109]], colour: "#7fa9a0" }] };

/** Bowls and a tray before somebody who eats. */
function meal(s: Stage, [x, , z]: P3, colour: string): void {
  papers(s, [x, 0.745, z], [0.42, 0.3], "#c9843f", 0, 0.02);
  bowl(s, [x - 0.1, 0.75, z + 0.04], colour, "#f4efe0");
  bowl(s, [x + 0.1, 0.75, z + 0.05], "#efe8da", "#7f9a4a", 0.9);
  bowl(s, [x + 0.02, 0.75, z - 0.08], "#efe8da", "#c9653a", 0.8);
}

/** Dinner time among old neighbours. */
export function eldersCanteen(): string {
  const s = stage("elders-canteen", { eye: [0.1, 1.52, -3.7], yaw: -0.06, focal: 1640, horizon: 430, centre: 900 }, {
    sun: [0.62, 0.8, -0.42], warm: "#fff0d2", cool: "#a59db0", haze: "#f4dfbe", clear: 55, shadow: "#70566a", shadowStrength: 0.34,
  });
  const dice = s.random;
  const old = (wish: Partial<Look> = {}) => someone(dice, "elder", wish);
  shell(s, room, {
    floor: ["#cf9d72", "#b27e58"], back: ["#e2c49a", "#f2d9ac"], left: ["#d8b88e", "#cfae88"], right: ["#c9a27c", "#b8926f"], ceiling: ["#eddcbd", "#d3bf9f"],
    skirting: "#8a5f48", dado: { height: 0.95, back: ["#b8694a", "#c9775a"], left: ["#a96349", "#9c5c46"], right: ["#9a5a44", "#8c523f"] },
  }, { kind: "tiles", size: 0.7, colour: "#9c6a48" });
  for (const z of [-1.4, 0.8, 3]) {
    windowIn(s, rightWall(room), [z, z + 1.5], [1.1, 2.5], { sky: ["#fdf6e0", "#f0eac9"], greens: ["#c9c98a", "#a3b06a"], frame: "#f3e6cc", transom: 2 });
    sunbeam(s, rightWall(room), [z + 0.1, z + 1.4], [1.15, 2.45], "#ffe6b0", 0.6, 0.1);
  }
  const back = backWall(room);
  s.under(sheet(s, back, [-2.6, 0.9], [1, 2.15], 0, s.blend([[0, "#fff1cc"], [1, "#f3d39a"]])));
  for (const x of [-2.2, -1.3, -0.4]) s.under(sheet(s, back, [x, x + 0.7], [1.62, 1.66], -0.01, "#b98a5c") + sheet(s, back, [x + 0.08, x + 0.24], [1.66, 1.82], -0.01, "#9aa5a3") + sheet(s, back, [x + 0.34, x + 0.56], [1.66, 1.78], -0.01, "#c9694a"));
  person(s, [-1.7, 0, 4.95], someone(dice, "adult", { female: true, garment: "apron", top: "#fbf6ea", inner: "#dfe6e2", hat: "cap", hatColour: "#fbf8ef", hair: "bun" }), holding(), { flip: true, shadow: false });
  person(s, [0.2, 0, 4.95], someone(dice, "adult", { female: false, garment: "apron", top: "#fbf6ea", inner: "#e6ddcc", hat: "cap", hatColour: "#fbf8ef" }), front({ turn: 0.4 }), { shadow: false });
  s.put(s.depth([0, 0, 4.5]), box(s, back, [-2.75, 1.05], [0, 1], [-0.4, 0], "#c98a5c", "#e9ddc8") + sheet(s, back, [-2.6, 0.9], [0.45, 0.55], -0.41, "#f0d9a8"));
  for (const x of [-2.2, -1.1, -0.6, 0.5]) bowl(s, [x, 1, 4.3], "#efe8da", "#d98a4a", 1.5);
  for (const x of [-2.5, -0.85, 0.8]) pendant(s, [x, 2.2, 3.2], 2.9, "#c9503a", "#fff2cc", 0.24);

  person(s, [-0.75, 0, 3.8], old({ female: false, top: "#4f6b62" }), front({ turn: 0.4, back: true }));
  person(s, [1.5, 0, 2.9], old({ female: true, hair: "perm", top: "#b96a7c" }), holding({ turn: 0.75, feet: [[-15, 2], [14, -1]] }), { flip: true, props: [tray] });
  const wood = { top: "#e3b77c", legs: "#8a6244" };
  table(s, [-2.7, 0, 2.2], [1.3, 0.75], wood, { forward: -0.05 });
  person(s, [-3.45, 0, 2.2], old({ top: "#5d6f85" }), atTable());
  person(s, [-1.95, 0, 2.2], old({ female: true, top: "#c9a36a" }), atTable(), { flip: true });
  person(s, [-2.7, 0, 2.75], old({ top: "#7d8ea0" }), atTableFront());
  meal(s, [-3, 0, 2.1], "#6f93a0");
  meal(s, [-2.4, 0, 2.1], "#6f93a0");
  table(s, [2.3, 0, 1.5], [1.1, 0.7], wood, { forward: -0.05 });
  person(s, [2.3, 0, 2.05], old({ female: true, hair: "bob", top: "#86689a" }), atTableFront());
  person(s, [2.9, 0, 1.5], old({ female: false, top: "#6c6470" }), atTable(), { flip: true });
  meal(s, [2.35, 0, 1.4], "#c9653a");
  stool(s, [1.9, 0, 0.75], "#b98a5c");

  table(s, [-0.5, 0, 0], [1.5, 0.85], { top: "#edc58a", legs: "#8a6244" }, { forward: -0.05 });
  stool(s, [-1.38, 0, 0], "#a8714a");
  stool(s, [0.42, 0, 0], "#a8714a");
  person(s, [-1.35, 0, 0], old({ female: false, hair: "balding", hairColour: "#d4d0c8", garment: "jacket", top: "#3f6f86", glasses: true }), atTable({ hands: [[34, 86], [30, 79]] }));
  person(s, [0.4, 0, 0], old({ female: true, hair: "perm", hairColour: "#b9b6b2", garment: "sweater", top: "#b5483c", glasses: false }), atTable({ nod: 2, hands: [[36, 84], [28, 77]] }), { flip: true });
  person(s, [-0.55, 0, 0.6], old({ female: true, hair: "bun", hairColour: "#d4d0c8", garment: "coat", top: "#7f8a5e" }), atTableFront());
  meal(s, [-0.88, 0, -0.08], "#6f93a0");
  meal(s, [-0.14, 0, -0.08], "#6f93a0");
  bowl(s, [-0.55, 0.75, 0.2], "#efe8da", "#f4efe0");
  thermos(s, [2.6, 0.75, 1.3], "#b5483c");
  cup(s, [-0.5, 0.75, -0.26], "#e8e4da");
  stool(s, [1.62, 0, -1], "#a8714a");
  person(s, [1.62, 0, -1], old({ female: false, hair: "crop", top: "#54586b", garment: "coat" }), sittingBack());
  wash(s, "soft-light", [[0, "#ffdf9c", 0.5], [0.5, "#808080", 0], [1, "#40305a", 0.4]], [1, 0, 0, 0.6]);
  return s.draw();
}
