import { block } from "./parts/buildings.ts";
import { bag, umbrella } from "./parts/carried.ts";
import { bicycle, scooter } from "./parts/cycles.ts";
import { lamp } from "./parts/furniture.ts";
import { someone } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { fromBehind, strolling, walking, walkingAway } from "./parts/poses.ts";
import { mirror, puddle, reflect } from "./parts/puddles.ts";
import { random } from "./parts/random.ts";
import { cable, ground, halo, patch, paving, rectangle, sky, wash } from "./parts/sky.ts";
import { box, frame } from "./parts/solids.ts";
import type { View } from "./parts/space.ts";
import { stage, type Light, type Stage } from "./parts/stage.ts";
import { foliage, tree } from "./parts/trees.ts";

const view: View = { eye: [0.3, 1.65, -4.8], yaw: 0, focal: 1450, horizon: 470, centre: 900 };
const light: Light = { sun: [-0.42, 0.4, 0.75], warm: "#ffe7c0", cool: "#8699ba", haze: "#f2d9b0", clear: 34, shadow: "#343f5c", shadowStrength: 0.22 };

export function oldEstateStreet(): string {
  const s = stage("old estate street", view, light);
  const below = mirror("old estate street", view, light);
  for (const place of [below, s]) sky(place, [[0, "#8498ac"], [0.5, "#c0c3bd"], [0.85, "#f5dcae"], [1, "#fbe6b8"]], { colour: "#73879d", count: 8, opacity: 0.4 });
  ground(s, "#b3b0b4", 60);
  patch(s, rectangle([-9, -3.1], [-4.6, 60]), "#b3a798");
  patch(s, rectangle([3.5, 9], [-4.6, 60]), "#b3a798");
  paving(s, [-8.6, -3.6], [-4.4, 30], 1, "#6d6866", 0.3);
  paving(s, [4, 9], [-4.4, 30], 1, "#6d6866", 0.3);
  standing({ ...below, random: random("what stands") });
  const wet = ([[0.2, -0.9, 3.6, 1.3], [2.4, 1.9, 2.6, 1.8], [-2.3, 4.4, 2.2, 2.2], [0.4, 6.2, 4, 3.4], [-1.2, 12, 3.4, 5], [1.8, 18, 3, 8], [-0.4, 30, 4.5, 16]] as const).map(([x, z, wide, deep]) => puddle(s, s.random, [x, 0, z], wide, deep));
  reflect(s, below, "M-50 470H1850V1250H-50Z", 0.16, "sheen");
  reflect(s, below, wet.join(""), 0.9);
  standing({ ...s, random: random("what stands") });
  for (const [y, sag] of [[6.6, 0.7], [6.2, 0.9], [7.1, 0.5]] as const) s.put(3, cable(s, [-7, y, 8], [7.6, y + 0.5, 9], sag, "#3f4450"));
  s.over(halo(s, [880, 400], 560, "#ffe9b8", 0.5));
  wash(s, "#ffdf9a", 0.6);
  return s.draw();
}

function standing(s: Stage): void {
  const dice = s.random;
  block(s, frame([-7.6, 0, -4], Math.PI / 2), { length: 24, wall: "#b99a86", laundry: 0.15, shadow: false, lamps: 0.06 });
  block(s, frame([-7.9, 0, 23], Math.PI / 2), { length: 24, wall: "#c2b09a", laundry: 0.2, shadow: false });
  block(s, frame([8.4, 0, 46], -Math.PI / 2), { length: 24, wall: "#a99c92", shadow: false });
  block(s, frame([8.2, 0, 19], -Math.PI / 2), { length: 23, wall: "#b38a78", laundry: 0.2, shadow: false, lamps: 0.06 });
  for (const [u, colour] of [[1.2, "#a8483c"], [5.6, "#3f6f72"], [14, "#c08a3c"]] as const) awning(s, u, colour);
  for (const [x, z] of [[-4.2, 3.4], [-4.3, 11], [-4.2, 19], [-4.3, 28], [5, 6.2], [5, 14], [5, 22], [5, 31]] as const) {
    tree(s, [x, 0, z], { height: 8.6, spread: 3.5, clear: 3.5, trunk: 0.5, mottled: true, bark: "#8d8470", leaves: foliage.plane, lean: x < 0 ? 0.5 : -0.5, clumps: z < 12 ? 130 : 60, size: z < 12 ? 0.55 : 0.8 });
  }
  lamp(s, [3.8, 0, 10], 5, [-1.1, 0, 0]);
  bicycle(s, frame([4.4, 0, 5], 0.25), "#3f5a6a");
  scooter(s, frame([3.5, 0, 3.4], 0.2), { colour: "#c8503c", basket: true });
  person(s, [-1.15, 0, -0.45], someone(dice, "elder", { female: true, top: "#7b5a6c", hair: "bun", garment: "coat" }), fromBehind({ hands: [[21, 82], [-25, 119]], elbows: [null, [-31, 98]], feet: [[8, 7], [-8, -2]] }), { props: [umbrella([-26, 121], "#c8452f", 22)] });
  person(s, [-0.45, 0, -0.2], someone(dice, "child", { female: true, top: "#e8b440", hair: "ponytail" }), walkingAway({ hands: [[20, 84], [-24, 92]] }));
  person(s, [1.6, 0, 4.4], someone(dice, "adult", { female: false, top: "#4f6b82" }), walking({ hands: [[16, 116], [-16, 84]], elbows: [[22, 98], null] }), { flip: true, props: [umbrella([16, 118], "#3d4a66", 6), bag([-17, 84], "#c9a25a")] });
  person(s, [-2.4, 0, 8.5], someone(dice, "young", { female: true, top: "#d9d2c2" }), strolling({ hands: [[15, 116], [-16, 84]], elbows: [[22, 98], null] }), { props: [umbrella([15, 118], "#e3b84c", 4)] });
  person(s, [0.6, 0, 14], someone(dice, "adult", { female: true }), walkingAway());
  person(s, [-0.2, 0, 21], someone(dice, "adult", { female: false }), walkingAway());
}

function awning(s: Stage, z: number, colour: string): void {
  const where = frame([-7.6, 0, z], Math.PI / 2);
  s.put(s.depth([-7.6, 0, z + 3]) + 0.5, [
    box(s, where, [0, 3], [0, 2.5], [-0.05, 0.1], "#5a5452"),
    box(s, where, [0.3, 2.7], [0.5, 2.2], [-0.08, 0], "#f1c979"),
    box(s, where, [-0.2, 3.2], [2.5, 2.68], [-1.3, 0], colour),
    box(s, where, [-0.2, 3.2], [2.3, 2.5], [-1.32, -1.26], colour),
    box(s, where, [0.2, 1.5], [0, 0.7], [-0.9, -0.2], "#9a7650", "#c2763c"),
  ].join(""));
}
