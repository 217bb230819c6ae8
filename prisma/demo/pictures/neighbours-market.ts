import { block } from "./parts/buildings.ts";
import { bag } from "./parts/carried.ts";
import { someone } from "./parts/looks.ts";
import { stall } from "./parts/market.ts";
import { person } from "./parts/people.ts";
import { fromBehind, front, holding, leaning, stand, strolling, talking, walking, walkingAway } from "./parts/poses.ts";
import { cable, ground, halo, paving, sky, wash } from "./parts/sky.ts";
import { frame } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, tree } from "./parts/trees.ts";
import { closed, fill } from "./parts/svg.ts";

export function neighboursMarket(): string {
  const s = stage("neighbours market", { eye: [0, 1.7, -4.9], yaw: 0, focal: 1400, horizon: 480, centre: 900 }, {
    sun: [0.66, 0.5, -0.34], warm: "#fff0ce", cool: "#8a8db4", haze: "#f4e2c2", clear: 40, shadow: "#4c4470", shadowStrength: 0.46,
  });
  sky(s, [[0, "#86bbd0"], [0.7, "#e2dfc6"], [1, "#f8e8c0"]], { colour: "#fbf4e0", count: 4, opacity: 0.5 });
  s.under(halo(s, [1400, 260], 640, "#fff2c8", 0.8));
  ground(s, "#e0cbb0");
  paving(s, [-9, 9], [-4.4, 26], 0.9, "#937c66", 0.28);
  block(s, frame([-9.6, 0, 2], Math.PI / 2), { length: 30, wall: "#d8b090", shadow: false, laundry: 0.6 });
  block(s, frame([10.4, 0, 36], -Math.PI / 2), { length: 30, wall: "#bc9c88", shadow: false, laundry: 0.4 });
  block(s, frame([-5, 0, 50]), { length: 22, wall: "#d2c2a8", shadow: false });
  for (const [x, z] of [[-7.4, 15], [-7.3, 24], [7.6, 19], [7.4, 28]] as const) tree(s, [x, 0, z], { height: 8, spread: 3, clear: 3, leaves: foliage.plane, clumps: 80, size: 0.62 });
  stalls(s);
  bunting(s);
  people(s);
  wash(s, "#ffdf98", 0.45);
  return s.draw();
}

function stalls(s: Stage): void {
  const left = Math.PI / 2;
  stall(s, frame([-2.7, 0, 0.3], left), { long: 3.4, stripes: ["#c8452f", "#f2e8d4"], cloth: "#c9a878" });
  stall(s, frame([-2.7, 0, 4.6], left), { long: 3.2, stripes: ["#3f7f8c", "#efe6d0"], cloth: "#8fa69a" });
  stall(s, frame([-2.7, 0, 8.8], left), { long: 3.2, stripes: ["#e0a53a", "#f4ecd8"], cloth: "#c08a68" });
  stall(s, frame([-2.7, 0, 13], left), { long: 3.2, stripes: ["#7c9a5e", "#f2ead6"], cloth: "#c9a878" });
  stall(s, frame([3.3, 0, 5.2], -left), { long: 3.2, stripes: ["#5b79a8", "#f2ead6"], cloth: "#d8c4a0" });
  stall(s, frame([3.3, 0, 9.6], -left), { long: 3.2, stripes: ["#c8553d", "#f4e6c8"], cloth: "#8fa69a" });
  stall(s, frame([3.3, 0, 14], -left), { long: 3.2, stripes: ["#86689a", "#efe6d4"], cloth: "#c9a878" });
}

function bunting(s: Stage): void {
  const colours = ["#d1402f", "#e8b23a", "#3f7f8c", "#7c9a5e", "#e987a0"] as const;
  for (const [z, high] of [[3, 4.1], [8, 4.3], [13.5, 4.4]] as const) {
    const at = (t: number) => [-9 + t * 18, high + 1.6 - Math.sin(t * Math.PI) * 1.1, z] as const;
    const flags = Array.from({ length: 22 }, (_, index) => {
      const [a, b] = [at(index / 22 + 0.008), at(index / 22 + 0.036)];
      const tip = [(a[0] + b[0]) / 2, Math.min(a[1], b[1]) - 0.42, z] as const;
      return fill(closed([s.at(a), s.at(b), s.at(tip)]), s.lit(colours[index % colours.length] ?? "#d1402f", [0.2, 0.5, -0.6], s.depth(a)));
    });
    s.put(s.depth([0, 0, z]), cable(s, [-9, high + 1.6, z], [9, high + 1.6, z], 1.1, "#8a8078") + flags.join(""));
  }
}

function people(s: Stage): void {
  const { random } = s;
  person(s, [-1.75, 0, 0.55], someone(random, "elder", { female: true, top: "#7b6a9a", hair: "perm", garment: "jacket" }), leaning({ hands: [[40, 98], [34, 94]] }), { flip: true, props: [bag([-6, 62], "#e0c9a0", true)] });
  person(s, [-4.15, 0, 1.9], someone(random, "adult", { female: false, garment: "apron", top: "#4f6b62", inner: "#d8d0c0" }), holding(), { forward: -1.6 });
  person(s, [0.55, 0, -0.5], someone(random, "adult", { female: true, top: "#d9703c", hair: "ponytail", garment: "jacket" }), walkingAway({ hands: [[22, 82], [-23, 82]] }), { props: [bag([23, 80], "#f0ead8", true)] });
  person(s, [1.35, 0, -0.3], someone(random, "child", { female: false, top: "#3f7f8c", hair: "crop" }), walkingAway());
  person(s, [-1.6, 0, 3.6], someone(random, "adult", { female: false, top: "#5b79a8" }), stand(), { flip: true });
  person(s, [0.1, 0, 5], someone(random, "elder", { female: false, top: "#8a8f7a" }), strolling(), { props: [bag([-17, 84], "#c9a25a", true)] });
  person(s, [2.1, 0, 3.8], someone(random, "adult", { female: true, top: "#e6c25a", garment: "coat" }), talking());
  person(s, [4.75, 0, 3.7], someone(random, "adult", { female: true, garment: "apron", top: "#c8452f", inner: "#e8dcc8" }), talking(), { flip: true, forward: -1.6 });
  person(s, [-1.6, 0, 7.4], someone(random, "elder", { female: true }), stand(), { flip: true });
  person(s, [0.9, 0, 8.6], someone(random, "young", { female: true, top: "#b96a7c" }), walking(), { flip: true });
  person(s, [2.1, 0, 9], someone(random, "adult", { female: false }), stand());
  person(s, [0.2, 0, 12], someone(random, "adult", { female: true }), fromBehind());
  person(s, [-0.8, 0, 14], someone(random, "adult", { female: false, top: "#e0c9a0" }), front());
  person(s, [1.2, 0, 16], someone(random, "elder", { female: true }), walkingAway());
}
