import { chair, papers, plant, table } from "./parts/furnishings.ts";
import { someone, type Look } from "./parts/looks.ts";
import { person, type Prop } from "./parts/people.ts";
import { atTable, atTableFront, fromBehind, onFloor, reading } from "./parts/poses.ts";
import { backWall, bookcase, leftWall, pendant, shell, sunbeam, wash, windowIn, type Room } from "./parts/rooms.ts";
import { frame } from "./parts/solids.ts";
import { stage } from "./parts/stage.ts";

const room: Room = { left: -3, right: 3.6, back: 4.2, near: -2.6, height: 3.1 };
const spines = ["#a3533c", "#4f6468", "#c49a62", "#75794f", "#d9c299", "#5c6078", "#844a4c", "#b57f45"] as const;
const book = (cover: string): Prop => ({ parts: [{ points: [[25, 72], [37, 75], [43, 93], [30, 90]], colour: "#fbf4e2" }, { points: [[30, 70], [42, 74], [47, 93], [34, 90]], colour: cover }] });

/** An old man and children among the shelves in the afternoon. */
export function readingRoom(): string {
  const s = stage("reading-room", { eye: [0.2, 1.42, -3.3], yaw: 0.03, focal: 1580, horizon: 470, centre: 900 }, {
    sun: [-0.7, 0.66, -0.36], warm: "#ffe9bd", cool: "#8a86ac", haze: "#e8c48c", clear: 45, shadow: "#4a3650", shadowStrength: 0.42,
  });
  const dice = s.random;
  const child = (wish: Partial<Look> = {}) => someone(dice, "child", wish);
  shell(s, room, {
    floor: ["#b98250", "#8a5a3c"], back: ["#d9b884", "#a8876c"], left: ["#9c8478", "#7d6a6c"], right: ["#d3ab74", "#c99c68"], ceiling: ["#d9c09a", "#a8927f"], skirting: "#6a4634",
  }, { kind: "boards", size: 0.24, colour: "#6a4430" });
  for (const z of [-1.5, 0.3, 2.1]) {
    windowIn(s, leftWall(room), [z, z + 1.45], [0.9, 2.7], { sky: ["#fff6d6", "#ffe9ae"], greens: ["#d8c474", "#b9ac5c"], frame: "#7a5840", panes: 3, transom: 2.1 });
    sunbeam(s, leftWall(room), [z + 0.1, z + 1.35], [0.95, 2.65], "#ffdf94", 0.62, 0.16);
  }
  const back = backWall(room);
  bookcase(s, back, [-2.8, -0.9], 2.35, 6, "#8a5c3a", spines);
  bookcase(s, back, [-0.85, 1.05], 2.35, 6, "#8a5c3a", spines);
  bookcase(s, back, [1.1, 3.4], 2.35, 6, "#8a5c3a", spines);
  bookcase(s, { ...frame([room.right, 0, 1.2], Math.PI / 2), w: [1, 0, 0] }, [-1.4, 2.6], 1.5, 4, "#966540", spines);
  plant(s, [3.3, 1.5, 1.9], 0.5, "#e6d9bf", "#7a9a50");
  for (const x of [-1.1, 1.5]) pendant(s, [x, 2.35, 2.2], 3.1, "#a8483a", "#fff0c8", 0.26);

  person(s, [0.98, 0, 3.2], child({ female: true, hair: "ponytail", top: "#d9674a" }), fromBehind({ hands: [[16, 176], [-21, 80]], elbows: [[21, 150], null] }));
  person(s, [-1.9, 0, 3], someone(dice, "young", { female: false, top: "#5b79a8" }), reading({ hip: [0, 87], seated: false, neck: [3, 140], knees: [null, null], feet: [[9, 0], [-8, -2]], hands: [[30, 112], [26, 109]], elbows: [[19, 106], [-8, 106]] }), { props: [{ parts: [{ points: [[25, 110], [37, 113], [43, 131], [30, 128]], colour: "#fbf4e2" }, { points: [[30, 108], [42, 112], [47, 131], [34, 128]], colour: "#b8503c" }] }] });

  const seat = "#a86a3c";
  table(s, [-0.85, 0, 1.15], [1.9, 0.85], { top: "#d9a260", legs: "#7d5334" }, { high: 0.62, forward: 0.1 });
  for (const [x, wish] of [[-1.4, { female: false, hair: "crop", top: "#3f8a8c" }], [-0.75, { female: true, hair: "bob", top: "#e0a03c" }], [-0.15, { female: false, hair: "short", top: "#7c9a5e" }]] as const) {
    chair(s, [x, 0, 1.75], "front", seat);
    person(s, [x, 0, 1.72], child({ ...wish, garment: "sweater", height: 0.8 }), atTableFront({ turn: 0.15, nod: 0 }), { flip: x > -0.5 });
  }
  for (const [x, turn] of [[-1.4, 0.1], [-0.78, -0.1], [-0.2, 0.15]] as const) {
    papers(s, [x - 0.11, 0.625, 1.2], [0.2, 0.26], "#fffaf0", turn, 0.3);
    papers(s, [x + 0.1, 0.625, 1.2], [0.2, 0.26], "#f6ead0", turn, 0.3);
  }
  person(s, [-1.2, 0, 0.1], child({ female: true, hair: "bob", garment: "jacket", top: "#c2505c", height: 0.8 }), onFloor({ nod: 18, hands: [[26, 34], [20, 30]] }), { props: [{ parts: [{ points: [[16, 26], [34, 30], [42, 46], [24, 42]], colour: "#fbf4e2" }, { points: [[20, 24], [38, 28], [45, 46], [28, 42]], colour: "#3f6a9c" }] }] });

  chair(s, [1.3, 0, -0.15], "left", "#7d4a34");
  person(s, [1.26, 0, -0.15], someone(dice, "elder", { female: false, hair: "balding", hairColour: "#e0dcd2", garment: "sweater", top: "#566a4c", bottom: "#4a4238", glasses: true, height: 1 }), reading({ nod: 16 }), { flip: true, props: [book("#9c3f34")] });
  person(s, [0.28, 0, -0.1], child({ female: false, hair: "crop", garment: "jacket", top: "#d98a3c", height: 0.7 }), atTable({ seated: false, turn: 0.7, hip: [0, 87], neck: [4, 140], knees: [null, null], feet: [[9, 0], [-8, -2]], hands: [[46, 104], [40, 101]], elbows: [[26, 104], [10, 104]], nod: 4 }));
  wash(s, "soft-light", [[0, "#ffd98a", 0.6], [0.5, "#808080", 0], [1, "#2c1f4a", 0.5]], [0, 0, 1, 0.5]);
  return s.draw();
}
