import { counter, cup, monitor, papers, plant, chair } from "./parts/furnishings.ts";
import { someone, redVest } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { folded, reading, sitting, stand, talking } from "./parts/poses.ts";
import { backWall, bookcase, ceilingLight, door, leftWall, noticeBoard, shell, sunbeam, wash, windowIn, type Room } from "./parts/rooms.ts";
import { stage } from "./parts/stage.ts";

const room: Room = { left: -2.75, right: 5.2, back: 4.6, near: -3.4, height: 3 };

/** A resident asks at the counter of a bright community room. */
export function serviceStation(): string {
  const s = stage("service-station", { eye: [0, 1.5, -4.1], yaw: 0.07, focal: 1760, horizon: 470, centre: 900 }, {
    sun: [-0.6, 0.8, -0.5], warm: "#fff4dc", cool: "#a3a9c0", haze: "#f3e8d2", clear: 60, shadow: "#6d6a86", shadowStrength: 0.34,
  });
  const dice = s.random;
  shell(s, room, {
    floor: ["#d2bf9f", "#b39a76"], back: ["#f7ecd3", "#d6c8b8"], left: ["#ddd8d0", "#c3bfc0"], right: ["#ece0c8", "#efe2c6"], ceiling: ["#e6ddcd", "#c9c2b8"],
    skirting: "#a8937a", dado: { height: 1.05, back: ["#a9c4b8", "#8fada6"], left: ["#8da8a5", "#7f9a9b"], right: ["#b5cdbd", "#b0cab8"] },
  }, { kind: "tiles", size: 0.8, colour: "#9a8360" });
  for (const z of [0.6, 2.6]) ceilingLight(s, [-1.4, 1.8], 2.995, [z, z + 0.24], "#fffdf4");
  for (const z of [-1.2, 1.1, 3.1]) {
    windowIn(s, leftWall(room), [z, z + 1.5], [1.15, 2.6], { sky: ["#fdfaee", "#eef3df"], greens: ["#c2d29a", "#9cb878"], frame: "#f4efe4", transom: 2.1 });
    sunbeam(s, leftWall(room), [z + 0.1, z + 1.4], [1.2, 2.55], "#fff3cf", 0.72, 0.1);
  }
  const back = backWall(room);
  door(s, back, [-2.35, -1.4], 2.1, "#b98a5c", "#e8dcc6", "#f3eed4");
  noticeBoard(s, back, [-0.9, 1.2], [1.3, 2.4], "#b48a5a", "#d9bd8e", ["#f6efdd", "#f2d9a0", "#f0c4b4", "#cfe0d4", "#fbf7ec"]);
  bookcase(s, back, [1.9, 4.2], 2.05, 5, "#b58d62", ["#c8553d", "#4f7f8c", "#e0c9a0", "#7c9a5e", "#e6ddcc", "#5b79a8"]);

  for (const x of [-1.1, -0.5, 0.1]) chair(s, [x, 0, 3.9], "front", "#5f8f8c");
  person(s, [-0.5, 0, 3.8], someone(dice, "elder", { female: true, hair: "perm", top: "#86689a" }), reading());
  person(s, [-1.75, 0, 2.7], someone(dice, "adult", { female: false, top: "#5d6f85" }), folded());
  plant(s, [-2.3, 0, 3.4], 1.3, "#c8b89a", "#6f9a58");

  person(s, [2.72, 0, 1.5], redVest(dice, "young", { female: true, hair: "ponytail" }), sitting({ hip: [-4, 62], neck: [3, 115], hands: [[34, 103], [30, 100]], elbows: [[22, 92], [-6, 90]], nod: 10 }), { flip: true, shadow: false });
  person(s, [1.3, 0, 1.28], redVest(dice, "adult", { female: true, hair: "bob", inner: "#e8e2d4" }), talking({ hands: [[42, 112], [16, 108]], nod: 6 }), { flip: true, shadow: false });
  counter(s, [0.4, 5], [0.45, 1], 0.96, "#f0dcb8", "#c59a68", "#d1503a");
  monitor(s, [2.3, 1.01, 0.75], 0.5, "#4a4d58");
  monitor(s, [3.4, 1.01, 0.75], 0.3, "#4a4d58");
  papers(s, [0.85, 1.015, 0.62], [0.3, 0.22], "#fffdf6", 0.2, 0.3);
  papers(s, [1.55, 1.015, 0.65], [0.3, 0.22], "#f6efe0", -0.3, 0.3);
  cup(s, [1.9, 1.01, 0.6], "#e8e4da", true);
  plant(s, [1.95, 1.01, 0.7], 0.42, "#f0ece2", "#7aa55c", 0.2);

  person(s, [0.05, 0, 0.15], someone(dice, "elder", { female: false, hair: "crop", hairColour: "#b9b6b2", garment: "jacket", top: "#4d668c", glasses: true, hat: "cap", hatColour: "#5a5d66" }), talking({ turn: 0.75, hip: [-4, 86], neck: [6, 138], hands: [[46, 107], [36, 106]], elbows: [[26, 98], [8, 96]], nod: 6 }));
  person(s, [-0.52, 0, -0.15], someone(dice, "child", { female: true, hair: "ponytail", top: "#e0a03c", garment: "jacket" }), stand({ turn: 0.7 }));
  plant(s, [-2.2, 0, 0.35], 1.15, "#b9684a", "#5f8c52");
  wash(s, "soft-light", [[0, "#fff2cc", 0.5], [0.55, "#808080", 0], [1, "#4a5480", 0.35]], [0, 0, 1, 0.5]);
  return s.draw();
}
