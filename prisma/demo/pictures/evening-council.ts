import { chair, cup, papers, table, thermos } from "./parts/furnishings.ts";
import { someone, type Look } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { atTable, atTableFront, sittingBack, speaking } from "./parts/poses.ts";
import { backWall, bookcase, leftWall, pendant, pool, shell, wash, windowIn, type Room } from "./parts/rooms.ts";
import { stage } from "./parts/stage.ts";
import { ellipse } from "./parts/svg.ts";

const room: Room = { left: -3.3, right: 3.9, back: 3.7, near: -2.6, height: 2.9 };

/** Neighbours round a long table late in the evening. */
export function eveningCouncil(): string {
  const s = stage("evening-council", { eye: [0.35, 1.62, -3.25], yaw: 0.02, focal: 1560, horizon: 400, centre: 900 }, {
    sun: [-0.25, 0.92, -0.3], warm: "#ffdca0", cool: "#6a6488", haze: "#7a5a50", clear: 300, shadow: "#2c2038", shadowStrength: 0.45,
  });
  const dice = s.random;
  const adult = (wish: Partial<Look> = {}) => someone(dice, "adult", wish);
  const old = (wish: Partial<Look> = {}) => someone(dice, "elder", wish);
  shell(s, room, {
    floor: ["#80563e", "#4a3238"], back: ["#7f5a3c", "#5c4038"], left: ["#54435a", "#3a3048"], right: ["#6a4a42", "#44323c"], ceiling: ["#5a463f", "#2c2532"],
    skirting: "#3a2a30", dado: { height: 1, back: ["#63402f", "#4a3232"], left: ["#46384c", "#322a40"], right: ["#5a3f3c", "#3c2d38"] },
  }, { kind: "boards", size: 0.32, colour: "#2e2028" });
  const night = { sky: ["#101a3a", "#1d2c5c"] as const, greens: ["#131a33"], frame: "#7d6455", transom: 2, lights: "#ffd27a" };
  windowIn(s, backWall(room), [-2.7, -0.9], [1.1, 2.45], { ...night, panes: 2 });
  windowIn(s, backWall(room), [-0.4, 1.4], [1.1, 2.45], { ...night, panes: 2 });
  windowIn(s, leftWall(room), [0.8, 2.9], [1.1, 2.45], { ...night, panes: 3 });
  pool(s, [0.2, 0, 0.4], 3, "#ffb45c", 0.5);
  bookcase(s, backWall(room), [1.9, 3.6], 2, 5, "#7d5a3c", ["#9c4436", "#3f6470", "#b8935a", "#5c7048", "#a89a80"]);

  const seat = "#8a5a3a";
  for (const [x, look, far] of [
    [-1.35, old({ female: false, hair: "crop", garment: "jacket", top: "#4f6b62" }), 1.92],
    [-0.5, adult({ female: true, hair: "bob", top: "#b5483c", garment: "sweater" }), 1.92],
    [1.2, adult({ female: false, top: "#5b79a8" }), 1.92],
    [2, old({ female: true, hair: "perm", top: "#86689a" }), 1.92],
  ] as const) {
    chair(s, [x, 0, far], "front", seat);
    person(s, [x, 0, far], look, atTableFront({ turn: x < 0 ? 0.25 : 0.1 }), { flip: x > 0.3 });
  }
  chair(s, [0.32, 0, 1.94], "front", seat);
  person(s, [0.32, 0, 1.92], adult({ female: true, hair: "bun", garment: "vest", top: "#d1402f", inner: "#efe6d6" }), atTableFront({ turn: 0.4, hands: [[40, 96], [-8, 77]], elbows: [[25, 78], [-22, 75]] }));
  table(s, [0.38, 0, 0.9], [3.5, 1.35], { top: "#d79a58", legs: "#6a4630" }, { forward: 0.2 });
  for (const [x, z, turn] of [[-1.3, 1.35, 0.2], [-0.45, 1.3, -0.1], [1.2, 1.35, 0.1], [1.95, 1.3, -0.2], [-0.1, 0.55, 0.3], [0.42, 0.8, -0.2], [0.95, 0.45, 0.15]] as const) papers(s, [x, 0.745, z], [0.34, 0.25], "#fff6e0", turn, z > 1 ? 0.7 : 0.3);
  for (const [x, z] of [[-0.9, 1.3], [0.75, 1.35], [1.62, 1.3], [0.1, 0.42], [-0.2, 0.95]] as const) cup(s, [x, 0.75, z], "#f0e6d2", true, 0.72);
  thermos(s, [0.85, 0.75, 0.95], "#a83c34");

  chair(s, [-1.75, 0, 0.9], "right", seat);
  person(s, [-1.72, 0, 0.9], old({ female: false, hair: "balding", garment: "coat", top: "#6c6470", glasses: true }), speaking(), { forward: 0.4 });
  chair(s, [2.5, 0, 0.9], "left", seat);
  person(s, [2.47, 0, 0.9], adult({ female: true, hair: "ponytail", top: "#3f7f8c" }), atTable({ nod: 4 }), { flip: true, forward: 0.4 });
  for (const [x, look] of [[-0.62, old({ female: true, hair: "bun", garment: "jacket", top: "#7b5a4c" })], [1.5, adult({ female: false, hair: "short", garment: "jacket", top: "#3d4a66" })]] as const) {
    chair(s, [x, 0, -0.1], "back", seat);
    person(s, [x, 0, -0.1], look, sittingBack({ armsHidden: true, hands: [[12, 77], [-12, 77]] }));
  }
  for (const x of [-0.75, 0.3, 1.35]) pendant(s, [x, 2.02, 0.95], 2.9, "#2c5248", "#fff0c0", 0.28);
  pool(s, [0.3, 0.76, 1], 2.1, "#ffc870", 0.3, false);
  const [x, y] = s.at([0.3, 0.8, 0.9]);
  s.over(`<g style="mix-blend-mode:soft-light">${ellipse(x, y, 1150, 700, s.glow("#ffd890", 1))}</g>`);
  wash(s, "multiply", [[0, "#8f8ab8"], [0.3, "#ffffff"], [0.75, "#ffffff"], [1, "#b8a4b0"]], [0, 0.1, 1, 0]);
  return s.draw();
}
