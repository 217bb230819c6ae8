import { block, courtWall } from "./parts/buildings.ts";
import { stool, table } from "./parts/furniture.ts";
import { redVest, someone } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { atTable, atTableFront, folded, sitting, sittingBack, speaking, stand, withStick } from "./parts/poses.ts";
import { drum } from "./parts/rounds.ts";
import { ground, paving, sky, wash, halo } from "./parts/sky.ts";
import { frame, sheet } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, shrub, tree } from "./parts/trees.ts";
import type { P3 } from "./parts/space.ts";

const colours = ["#c8452f", "#3f7f8c", "#e0a53a", "#5b79a8", "#a06a43"] as const;

export function courtyardMeeting(): string {
  const s = stage("courtyard meeting", { eye: [0, 1.7, -4.9], yaw: 0, focal: 1450, horizon: 440, centre: 900 }, {
    sun: [0.62, 0.42, -0.4], warm: "#fff0cc", cool: "#8189ac", haze: "#f3dcb4", clear: 46, shadow: "#4d4a70", shadowStrength: 0.5,
  });
  sky(s, [[0, "#a9c6d4"], [0.55, "#e9dcc0"], [1, "#f8e2b4"]]);
  s.under(halo(s, [1130, 330], 620, "#fff1c8", 0.9));
  ground(s, "#e9d6b2");
  paving(s, [-14, 14], [-4.4, 22], 1.2, "#8a765e", 0.3);
  block(s, frame([-30, 0, 46]), { length: 24, wall: "#c9a98a" });
  block(s, frame([5, 0, 58]), { length: 30, wall: "#b9b09a" });
  block(s, frame([-8.5, 0, 5], Math.PI / 2), { length: 27, wall: "#d0b088", laundry: 0.6, shadow: false });
  block(s, frame([9.4, 0, 34], -Math.PI / 2), { length: 24, wall: "#b58f72", laundry: 0.5, shadow: false });
  courtWall(s, frame([-6, 0, 24]), { length: 11, height: 2, colour: "#e2d4b8" });
  for (const [x, wide] of [[-5, 2.4], [-2.6, 1.8], [3.4, 2.4]] as const) shrub(s, [x, 0, 22.6], wide, 1.1, foliage.camphor);
  tree(s, [3.2, 0, 2.6], { height: 7.2, spread: 4.6, clear: 2.9, trunk: 0.62, leaves: foliage.plane, bark: "#94846a", mottled: true, lean: -0.25, clumps: 190, size: 0.62, dabs: 22 });
  meeting(s);
  wash(s, "#ffd68a", 0.5);
  return s.draw();
}

function meeting(s: Stage): void {
  const { random } = s;
  table(s, frame([-0.95, 0, -0.35]), [1.7, 0.8, 0.74], "#9a6840");
  const top = 0.78;
  s.put(s.depth([0, 0, 0]) - 0.02, [
    sheet(s, frame([-0.3, top, 0], 0), [0, 0.02], [0, 0.01], 0, "#ffffff"),
    s.face([[-0.35, top, -0.2], [0.1, top, -0.24], [0.16, top, 0.08], [-0.3, top, 0.12]], s.lit("#f6efdc", [0, 1, 0], 5)),
    drum(s, [0.42, top, 0.1], { radius: 0.045, height: 0.13, colour: "#d9d4c6", top: "#8f5a3a", shadow: false }),
    drum(s, [-0.62, top, 0.16], { radius: 0.045, height: 0.13, colour: "#5f8f86", top: "#c9c2b0", shadow: false }),
    drum(s, [0.62, top, -0.18], { radius: 0.06, height: 0.2, colour: "#b8423a", top: "#e8dccb", upper: 0.05, shadow: false }),
  ].join(""));
  const seats: readonly (readonly [P3, () => void])[] = [
    [[-1.55, 0, 0.1], () => person(s, [-1.55, 0, 0.1], someone(random, "elder", { female: true, top: "#8a5a6c", hair: "perm" }), atTable())],
    [[-0.55, 0, 0.85], () => person(s, [-0.55, 0, 0.85], someone(random, "elder", { female: false, top: "#4f6b62", glasses: true }), atTableFront())],
    [[0.35, 0, 0.9], () => person(s, [0.35, 0, 0.9], redVest(random, "adult", { female: true, hair: "bun" }), atTableFront({ hands: [[22, 92], [-12, 77]] }))],
    [[1.35, 0, 0.05], () => person(s, [1.35, 0, 0.05], someone(random, "elder", { female: false, top: "#5d6f85", hair: "crop" }), speaking(), { flip: true })],
    [[-0.75, 0, -1.05], () => person(s, [-0.75, 0, -1.05], someone(random, "adult", { female: false, top: "#b8693c", garment: "jacket", hair: "short" }), sittingBack())],
    [[0.55, 0, -1.2], () => person(s, [0.55, 0, -1.2], someone(random, "elder", { female: true, top: "#3f7f8c", hair: "bun" }), sittingBack())],
    [[-2.6, 0, 0.9], () => person(s, [-2.6, 0, 0.9], someone(random, "adult", { female: true, top: "#d99a3c", hair: "bob" }), sitting())],
  ];
  seats.forEach(([at, sit], index) => {
    stool(s, [at[0], 0, at[2] + 0.04], colours[index % colours.length] ?? "#a06a43", at[2] < -1);
    sit();
  });
  person(s, [-1.95, 0, 2.1], someone(random, "elder", { female: false, top: "#6c6470" }), folded());
  person(s, [1.75, 0, 1.9], someone(random, "young", { female: true, top: "#e0c9a0" }), stand(), { flip: true });
  person(s, [2.2, 0, 9.5], someone(random, "elder", { top: "#a9503f" }), withStick(), { flip: true });
  person(s, [-1.2, 0, 12], someone(random, "adult", { female: true }), stand());
}
