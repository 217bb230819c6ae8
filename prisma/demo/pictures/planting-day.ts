import { block } from "./parts/buildings.ts";
import { bucket, heap, pit, sapling, spade, wateringCan } from "./parts/garden.ts";
import { redVest, someone } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { crouching, digging, fromBehind, holding, kneeling, stand, strolling, talking } from "./parts/poses.ts";
import { ground, halo, patch, ridge, sky, wash } from "./parts/sky.ts";
import { frame } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, grass, shrub, tree } from "./parts/trees.ts";

export function plantingDay(): string {
  const s = stage("planting day", { eye: [0, 1.75, -5], yaw: 0, focal: 1400, horizon: 430, centre: 900 }, {
    sun: [0.7, 0.42, -0.3], warm: "#fff6d4", cool: "#8598b4", haze: "#cfdfc4", clear: 48, shadow: "#38506a", shadowStrength: 0.45,
  });
  sky(s, [[0, "#7fb6d4"], [0.6, "#c4dedb"], [1, "#f3efd6"]], { colour: "#fbf8ec", count: 6, opacity: 0.55 });
  s.under(halo(s, [1640, 250], 620, "#fff6cf", 0.9));
  ridge(s, 150, 13, "#a9c6c6");
  ridge(s, 86, 9, "#9dbda4");
  ground(s, "#a9ba6c", 130);
  patch(s, [[-6.6, 0, -1.15], [-2, 0, -1.3], [2, 0, -1.2], [5.2, 0, -1.05], [4.4, 0, 10], [-6, 0, 10]], "#b7936a");
  patch(s, [[8, 0, -4.6], [12, 0, -4.6], [7.4, 0, 34], [6, 0, 34]], "#dccdb0");
  block(s, frame([-34, 0, 62]), { length: 26, wall: "#d2b8a0", shadow: false });
  block(s, frame([-3, 0, 74]), { length: 24, wall: "#c9c2ae", shadow: false });
  for (const [x, z, high] of [[-13, 30, 8], [-8.5, 35, 9], [-2, 40, 8], [3, 38, 8.5], [16, 30, 9], [12, 42, 10]] as const) tree(s, [x, 0, z], { height: high, spread: high * 0.4, clear: 2.4, leaves: x % 2 === 0 ? foliage.spring : foliage.plane, clumps: 60 });
  for (let x = -15; x < 6; x += 2.2) shrub(s, [x, 0, 26 + (x % 3)], 2.3, 1, foliage.spring, 9);
  planted(s);
  people(s);
  grass(s, [[-4, 0, -1.42], [4, 0, -1.36]], 520, 0.13, foliage.plane);
  grass(s, [[-3, 0, -1.75], [3, 0, -1.72]], 420, 0.12, foliage.spring);
  grass(s, [[4.4, 0, -2], [5, 0, 9]], 160, 0.18, foliage.spring);
  wash(s, "#ffe9a6", 0.5);
  return s.draw();
}

function planted(s: Stage): void {
  for (const [x, z] of [[-4.6, 8], [-2.7, 9.4], [0.4, 8.2], [3, 8.8], [-5.2, 4.6], [3.6, 4.4], [2, 12], [-3.8, 12.5]] as const) {
    heap(s, [x, 0, z], 0.9, 0.16);
    sapling(s, [x, 0, z - 0.02], s.random.between(1.9, 2.4), foliage.spring);
  }
  pit(s, [0.25, 0, -0.15], 0.42);
  heap(s, [-0.75, 0, 0.35], 0.9, 0.26);
  sapling(s, [0.25, -0.05, -0.1], 2.1, foliage.spring, false);
  bucket(s, [2.25, 0, -0.5], "#3f7f8c");
  bucket(s, [-3.2, 0, 2], "#c8553d");
}

function people(s: Stage): void {
  const { random } = s;
  person(s, [-1.35, 0, -0.35], redVest(random, "adult", { female: false, bottom: "#3b4256" }), digging(), { props: [spade([18, 102], [62, 22])] });
  person(s, [0.85, 0, 0.05], someone(random, "adult", { female: true, top: "#e0b04a", hair: "ponytail", garment: "jacket" }), kneeling({ hands: [[54, 58], [50, 44]], elbows: [[36, 64], [24, 58]], nod: 12 }), { flip: true });
  person(s, [1.85, 0, -0.3], someone(random, "child", { female: true, top: "#d9606a", hair: "ponytail" }), holding({ hands: [[26, 92], [18, 88]], elbows: [null, null] }), { flip: true, props: [wateringCan([23, 90])] });
  person(s, [-3.2, 0, 3], someone(random, "elder", { female: true, top: "#7d8ea0", hat: "straw", hatColour: "#e2c88a" }), crouching());
  person(s, [2.6, 0, 3.6], redVest(random, "elder", { female: true }), crouching(), { flip: true });
  person(s, [3.9, 0, 3.2], someone(random, "adult", { female: false, top: "#3f7f8c" }), digging(), { flip: true, props: [spade([18, 102], [62, 22])] });
  person(s, [-1.0, 0, 6.2], someone(random, "young", { female: false, top: "#e6ddcc" }), talking());
  person(s, [-0.1, 0, 6.4], someone(random, "adult", { female: true, top: "#5b79a8" }), stand(), { flip: true });
  person(s, [-5.4, 0, 6.4], redVest(random, "young", { female: false }), digging(), { props: [spade([18, 102], [62, 22])] });
  person(s, [7.2, 0, 14], someone(random, "elder", { female: false }), strolling(), { flip: true });
  person(s, [1.2, 0, 10.4], someone(random, "adult", { female: true, top: "#b96a7c" }), fromBehind());
}
