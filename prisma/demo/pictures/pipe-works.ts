import { block } from "./parts/buildings.ts";
import { heap, spade } from "./parts/garden.ts";
import { someone, worker } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { excavator, manhole, pipe, trench } from "./parts/pipes.ts";
import { crouching, digging, folded, pointing, talking, withStick } from "./parts/poses.ts";
import { ground, halo, patch, paving, rectangle, sky, wash } from "./parts/sky.ts";
import { frame } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, shrub, tree } from "./parts/trees.ts";
import { barrier, cone } from "./parts/works.ts";

const base = frame([0, 0, 0]);

export function pipeWorks(): string {
  const s = stage("pipe works", { eye: [0.2, 1.85, -5], yaw: 0, focal: 1400, horizon: 410, centre: 900 }, {
    sun: [0.55, 0.72, -0.32], warm: "#fff3dc", cool: "#8d95a6", haze: "#e6dccb", clear: 40, shadow: "#4b4458", shadowStrength: 0.5,
  });
  sky(s, [[0, "#b9c9cf"], [1, "#efe4cf"]], { colour: "#e6e2d6", count: 6, opacity: 0.5 });
  s.under(halo(s, [1480, 80], 620, "#fff6dc", 0.7));
  ground(s, "#c2b4a2");
  patch(s, rectangle([-2.9, 1.9], [-4.6, 20]), "#a99a88");
  paving(s, [-10, -3], [-4.4, 24], 1.1, "#857868", 0.3);
  paving(s, [2, 10], [-4.4, 24], 1.1, "#857868", 0.3);
  trench(s, base, [-1.15, 0.75], [-4.3, 13], 1.35);
  block(s, frame([-9.4, 0, 3], Math.PI / 2), { length: 28, wall: "#cfa98c", shadow: false, laundry: 0.6 });
  block(s, frame([9.6, 0, 33], -Math.PI / 2), { length: 30, wall: "#b8a492", shadow: false });
  block(s, frame([-12, 0, 44]), { length: 20, wall: "#c8baa4", shadow: false });
  tree(s, [6.6, 0, 12], { height: 8.2, spread: 3.2, clear: 3, leaves: foliage.camphor, clumps: 120, size: 0.55 });
  tree(s, [-6.9, 0, 19], { height: 8.5, spread: 3.2, clear: 3, leaves: foliage.plane });
  for (const z of [15, 18, 21]) shrub(s, [7.4, 0, z], 2, 1.1, foliage.camphor);
  works(s);
  crew(s);
  wash(s, "#ffe3a6", 0.4);
  return s.draw();
}

function works(s: Stage): void {
  s.put(17, pipe(s, base, [0.3, -1.35], [3.4, 12.6], 0.3, "#4f8f9c", false));
  s.put(8.9, pipe(s, base, [0.3, -1.35], [0.6, 3.3], 0.3, "#5a9aa6"));
  for (const [x, z, wide] of [[-2.2, 1.4, 1.6], [-2.3, 3.2, 1.8], [-2.2, 5.2, 1.7], [-2.2, 7.4, 1.8], [-2.1, 10, 1.8]] as const) heap(s, [x, 0, z], wide, 0.5);
  const pile = frame([2.5, 0, 1.3], -0.1);
  s.put(s.depth([3, 0, 1.3]), [[0.3, 0], [0.96, 0], [1.62, 0], [0.63, 0.56], [1.29, 0.56]].map(([u = 0, y = 0]) => pipe(s, pile, [u, y], [0, 3.2], 0.32, "#5a9aa6")).join(""));
  excavator(s, [3.4, 0, 9.5], -1);
  for (const [x, z] of [[1.35, -0.9], [1.45, 2.1], [1.5, 5.2]] as const) s.put(s.depth([x, 0, z]), cone(s, [x, 0, z]));
  for (let index = 0; index < 3; index += 1) barrier(s, frame([-3.1, 0, 5 + index * 2.6], Math.PI / 2), 2.3, ["#e0a33c", "#e9dfcc"]);
  barrier(s, frame([-1.9, 0, 14.2]), 2.3, ["#e0a33c", "#e9dfcc"]);
  manhole(s, [4.1, 0, -0.6]);
}

function crew(s: Stage): void {
  const { random } = s;
  person(s, [-0.7, -1.35, 1.5], worker(random), digging({ hands: [[44, 70], [24, 98]] }), { shadow: false, props: [spade([20, 108], [60, 30])] });
  person(s, [-0.55, -1.35, 4.6], worker(random, { top: "#d9d23e", hatColour: "#e9e4d6" }), crouching(), { shadow: false });
  person(s, [2.15, 0, -0.45], worker(random, { hatColour: "#d8d6cc", top: "#e8762c", inner: "#5a4a42", bottom: "#3f4654" }), pointing({ hands: [[50, 118], [-14, 84]], nod: 8 }), { flip: true });
  person(s, [-1.68, 0, -0.75], worker(random, { top: "#e8762c" }), crouching({ hands: [[44, 30], [38, 24]] }), {});
  person(s, [-5, 0, 4.8], someone(random, "elder", { female: false, top: "#6c6470" }), folded({ nod: 10 }));
  person(s, [-5.6, 0, 5], someone(random, "elder", { female: true, top: "#a9503f" }), withStick());
  person(s, [-4.6, 0, 12], someone(random, "adult", { female: true, top: "#5b79a8" }), talking());
}
