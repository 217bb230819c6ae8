import { block, courtWall } from "./parts/buildings.ts";
import { bench, pot, stool, table } from "./parts/furniture.ts";
import { wateringCan } from "./parts/garden.ts";
import { someone } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { atTable, folded, holding, reading, sitting, speaking, walking } from "./parts/poses.ts";
import { drum, rod, rodShadow } from "./parts/rounds.ts";
import { ground, halo, patch, paving, rectangle, sky, wash } from "./parts/sky.ts";
import { box, boxShadow, frame } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, grass, shrub, tree } from "./parts/trees.ts";

export function pocketGarden(): string {
  const s = stage("pocket garden", { eye: [0, 1.75, -4.6], yaw: 0, focal: 1450, horizon: 430, centre: 900 }, {
    sun: [-0.72, 0.5, -0.28], warm: "#fff1ce", cool: "#7f93a6", haze: "#e9e6c8", clear: 40, shadow: "#37506a", shadowStrength: 0.45,
  });
  sky(s, [[0, "#9cc7d2"], [1, "#f4ecd0"]]);
  s.under(halo(s, [200, 160], 700, "#fff3c8", 0.8));
  ground(s, "#9fb46a", 120);
  patch(s, [[-2.4, 0, -4.6], [2.9, 0, -4.6], [3.2, 0, 5.4], [1.2, 0, 20], [-0.8, 0, 20], [-2.8, 0, 5.4]], "#dcc3a2");
  paving(s, [-2.4, 2.6], [-4.4, 5], 0.7, "#a88a6c", 0.35);
  patch(s, rectangle([-9, -2.9], [2.6, 5.4]), "#7c6a4c");
  block(s, frame([-16, 0, 36]), { length: 17, wall: "#d8b698", shadow: false });
  block(s, frame([5, 0, 30], -0.22), { length: 20, wall: "#c9a188", shadow: false, laundry: 0.6 });
  courtWall(s, frame([-12, 0, 20]), { length: 11, height: 2.2, colour: "#efe4cc" });
  courtWall(s, frame([1.4, 0, 20]), { length: 14, height: 2.2, colour: "#efe4cc" });
  for (const [x, z] of [[-11, 17.6], [-9.4, 17.3], [-7.5, 17.4], [-5, 17.8], [3.4, 17.6], [6.2, 17.5], [9, 17.6]] as const) shrub(s, [x, 0, z], 2.6, 1.5, foliage.camphor, 18);
  for (const x of [-22, -17.5, -14]) tree(s, [x, 0, 27], { height: 7, spread: 3, clear: 2, leaves: foliage.spring, clumps: 60 });
  tree(s, [-4.6, 0, 8.4], { height: 6, spread: 2.8, clear: 2.1, trunk: 0.32, leaves: foliage.blossom, clumps: 130, size: 0.42, dabs: 16 });
  tree(s, [6.4, 0, 11], { height: 8, spread: 3.4, clear: 2.8, leaves: foliage.camphor, clumps: 120, size: 0.6 });
  pergola(s);
  beds(s);
  people(s);
  wash(s, "#ffe6a0", 0.5);
  return s.draw();
}

function pergola(s: Stage): void {
  const base = frame([0, 0, 0]);
  const posts = [[3, 2.2], [6.2, 2.2], [3, 5.2], [6.2, 5.2]] as const;
  for (const [x, z] of posts) {
    s.put(s.depth([x, 0, z]), box(s, base, [x - 0.09, x + 0.09], [0, 2.7], [z - 0.09, z + 0.09], "#a5724a"));
    rodShadow(s, [[x, 0, z], [x, 2.7, z]], 0.18);
  }
  const beams = [5.2, 2.2].map((z) => box(s, base, [2.6, 6.6], [2.7, 2.86], [z - 0.08, z + 0.08], "#a5724a"));
  const slats = [2.8, 3.4, 4, 4.6, 5.2, 5.8, 6.4].map((x) => box(s, base, [x - 0.05, x + 0.05], [2.86, 2.98], [1.7, 5.7], "#b88358"));
  for (const x of [2.8, 3.4, 4, 4.6, 5.2, 5.8, 6.4]) boxShadow(s, base, [x - 0.05, x + 0.05], [2.86, 2.98], [1.7, 5.7]);
  s.put(s.depth([4, 0, 2.2]) + 0.01, slats.join("") + beams.join(""));
  for (const x of [2.9, 4, 5.7]) shrub(s, [x, 2.66, 2.3], 1.3, 0.6, foliage.plane, 9);
}

function beds(s: Stage): void {
  const { random } = s;
  for (const [x, z, wide] of [[-3.4, 2.9, 1.2], [-4.6, 3, 1.5], [-3.5, 4.2, 1.3], [-5, 4.4, 1.6]] as const) shrub(s, [x, 0, z], wide, 0.62, random.pick([foliage.spring, foliage.camphor, foliage.plane]), 10);
  for (let x = -5.6; x < -2.8; x += 0.33) {
    const [high, colour] = [random.between(0.35, 0.6), random.pick(["#d94f52", "#f0b83c", "#e987a0", "#f4ead6", "#b06ab0"])];
    const z = 2.5 + random.between(-0.15, 0.15);
    s.put(s.depth([x, 0, z]), rod(s, [[x, 0, z], [x, high, z]], 0.02, "#5d8a44") + drum(s, [x, high - 0.04, z], { radius: 0.05, upper: 0.1, height: 0.08, colour, top: colour, shadow: false }));
  }
  s.put(s.depth([-4.3, 0, 2.35]), box(s, frame([0, 0, 0]), [-7, -2.85], [0, 0.16], [2.2, 2.32], "#b8a48c"));
  for (const [x, z] of [[2.75, -0.6], [3.35, -0.35]] as const) {
    pot(s, [x, 0, z], 0.24, 0.36);
    shrub(s, [x, 0.32, z], 0.7, 0.6, random.pick([foliage.spring, foliage.camphor]), 9);
  }
  grass(s, [[-4.4, 0, -1.3], [-2.5, 0, -1.2]], 180, 0.18, foliage.spring);
  grass(s, [[3.1, 0, 0.4], [3.4, 0, 6]], 120, 0.16, foliage.spring);
}

function people(s: Stage): void {
  const { random } = s;
  bench(s, frame([-2.4, 0, 0.1]), 1.9);
  person(s, [-1.85, 0, 0.12], someone(random, "elder", { female: true, top: "#b96a7c", hair: "perm", garment: "jacket" }), speaking({ turn: 0.35, hip: [-2, 50], nod: 0 }), { forward: 0.4 });
  person(s, [-1.05, 0, 0.12], someone(random, "elder", { female: false, top: "#4f6b62", glasses: false, hair: "balding" }), sitting({ turn: 0.35 }), { flip: true, forward: 0.4 });
  table(s, frame([3.4, 0, 3]), [0.9, 0.9, 0.74], "#b8b2a4");
  for (const [x, flip] of [[3.05, false], [4.65, true]] as const) {
    stool(s, [x, 0, 3.45], "#a5724a");
    person(s, [x, 0, 3.42], someone(random, "elder", { female: false }), flip ? reading() : atTable(), { flip });
  }
  person(s, [5.2, 0, 4.2], someone(random, "elder", { female: false, top: "#7b5a4c" }), folded({ nod: 10 }), { flip: true });
  person(s, [0.6, 0, -0.2], someone(random, "child", { female: false, top: "#3f7f8c", hair: "crop" }), walking(), {});
  person(s, [1.8, 0, 0.9], someone(random, "adult", { female: true, top: "#e6c25a", hair: "bun", garment: "apron", inner: "#5b79a8" }), holding({ hands: [[24, 92], [18, 88]], elbows: [null, null] }), { props: [wateringCan([23, 90], "#c8553d")] });
  person(s, [-0.3, 0, 11], someone(random, "young", { female: true }), walking());
}
