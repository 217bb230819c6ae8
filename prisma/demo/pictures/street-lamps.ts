import { block, courtWall } from "./parts/buildings.ts";
import { bag } from "./parts/carried.ts";
import { scooter } from "./parts/cycles.ts";
import { bench, lamp } from "./parts/furniture.ts";
import { someone } from "./parts/looks.ts";
import { glowing, lampLit } from "./parts/night.ts";
import { person } from "./parts/people.ts";
import { sitting, strolling, talking, walking, walkingAway } from "./parts/poses.ts";
import { ground, halo, patch, paving, rectangle, ridge, sky } from "./parts/sky.ts";
import { frame } from "./parts/solids.ts";
import type { P3 } from "./parts/space.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, shrub, tree } from "./parts/trees.ts";

export function streetLamps(): string {
  const s = stage("street lamps", { eye: [0.2, 1.6, -5], yaw: 0, focal: 1400, horizon: 560, centre: 900 }, {
    sun: [0.55, 0.75, -0.3], warm: "#a3a4cf", cool: "#46518a", haze: "#8d86b0", clear: 52, shadow: "#20264c", shadowStrength: 0.34,
  });
  sky(s, [[0, "#23356b"], [0.4, "#4a5c98"], [0.68, "#9a80ac"], [0.86, "#e6a08a"], [1, "#f6c48c"]], { colour: "#6d639c", count: 7, opacity: 0.4 });
  s.under(halo(s, [760, 560], 620, "#ffcf96", 0.75));
  ridge(s, 60, 7, "#6a6a9c");
  ground(s, "#8b86a0", 70);
  patch(s, rectangle([-2.7, 3.3], [-4.6, 70]), "#a59db2");
  paving(s, [-2.7, 3.3], [-4.4, 30], 1, "#4c4a74", 0.3);
  block(s, frame([-9.4, 0, 4], Math.PI / 2), { length: 24, wall: "#c0a094", lamps: 0.42, laundry: 0.2, shadow: false });
  block(s, frame([-10, 0, 33], Math.PI / 2), { length: 24, wall: "#b8a8a4", lamps: 0.4, shadow: false });
  block(s, frame([10.6, 0, 38], -Math.PI / 2), { length: 28, wall: "#b09a9c", lamps: 0.45, laundry: 0.2, shadow: false });
  courtWall(s, frame([6.2, 0, 44]), { length: 16, height: 2.2, colour: "#b9b0b4" });
  for (const [x, z] of [[-6, 9], [-6, 18], [-6, 28], [6.4, 12], [6.4, 22], [6.4, 33]] as const) tree(s, [x, 0, z], { height: 7.6, spread: 2.8, clear: 2.8, leaves: foliage.camphor, clumps: z < 15 ? 110 : 60, size: z < 15 ? 0.5 : 0.7 });
  for (const z of [2, 4.4, 6.8, 10, 13]) shrub(s, [-4.2, 0, z], 1.8, 0.9, foliage.camphor);
  for (const z of [6, 8.6, 11.4, 15]) shrub(s, [4.9, 0, z], 1.9, 0.9, foliage.camphor);
  lights(s);
  people(lampLit(s));
  return s.draw();
}

function lights(s: Stage): void {
  const bulbs: P3[] = [];
  for (const [x, z] of [[-3.1, 26], [3.7, 18], [-3.1, 11], [3.75, 3.2]] as const) bulbs.push(lamp(s, [x, 0, z], 4.1, [x < 0 ? 0.9 : -0.9, 0, 0], "#39405e"));
  for (const bulb of bulbs) glowing(s, [bulb[0], bulb[1] - 0.02, bulb[2]], 3.6, bulb[2] > 20 ? 0.7 : 1);
}

function people(s: Stage): void {
  const { random } = s;
  person(s, [-0.75, 0, -0.35], someone(random, "elder", { female: true, top: "#e08a86", hair: "perm", garment: "coat", bottom: "#6a6280" }), strolling(), { props: [bag([-17, 84], "#e3c07a", true)] });
  person(s, [0.2, 0, -0.1], someone(random, "elder", { female: false, top: "#8aa0c4", hair: "crop", garment: "jacket", bottom: "#5a6284" }), strolling({ hands: [[10, 84], [-14, 86]] }));
  person(s, [1.35, 0, -0.3], someone(random, "child", { female: false, top: "#f0b860", hair: "crop", skin: "#e2b08c", bottom: "#5a6284" }), walking());
  bench(s, frame([3.4, 0, 5.6], 0.1), 1.7);
  person(s, [4, 0, 5.65], someone(random, "adult", { female: true, top: "#d9c28c" }), sitting({ turn: 0.3 }), { flip: true, forward: 0.4 });
  person(s, [-1.2, 0, 8.4], someone(random, "adult", { female: false, top: "#7fa8a4" }), talking(), {});
  person(s, [-0.5, 0, 8.7], someone(random, "adult", { female: true, top: "#d98a6a" }), talking(), { flip: true });
  person(s, [0.9, 0, 15], someone(random, "young", { female: true, top: "#e6d6c4" }), walkingAway());
  scooter(s, frame([-3.9, 0, 0.5], 0.16), { colour: "#d8664e", basket: true });
}
