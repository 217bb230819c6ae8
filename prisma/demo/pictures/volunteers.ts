import { block, courtWall } from "./parts/buildings.ts";
import { mix } from "./parts/colour.ts";
import { redVest, someone } from "./parts/looks.ts";
import { person, type Prop } from "./parts/people.ts";
import { strolling, sweeping, talking, walking } from "./parts/poses.ts";
import { wash } from "./parts/rooms.ts";
import { capsule } from "./parts/shapes.ts";
import { ground, paving, sky } from "./parts/sky.ts";
import { box, frame, sheet } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { ellipse } from "./parts/svg.ts";
import { foliage, shrub, tree } from "./parts/trees.ts";

const broom: Prop = {
  parts: [
    { points: capsule([13, 112], 1.5, [62, 14], 1.5), colour: "#c79a5a" },
    { points: [[58, 20], [65, 19], [86, 0], [72, 1], [54, 0]], colour: "#a8873f" },
  ],
};
const armband: Prop = { parts: [], marks: [{ points: [[-15, 118], [-9, 117]], colour: "#f2c23d", width: 5 }] };

function leaves(s: Stage): void {
  for (let index = 0; index < 240; index += 1) {
    const z = -2.8 + 14 * s.random.next() ** 1.6;
    const [x, y] = s.at([s.random.between(-2.7, 3.1), 0, z]);
    const size = s.scale([0, 0, z]) * s.random.between(0.02, 0.05);
    s.under(ellipse(x, y, size, size * 0.4, s.random.pick(["#c9862f", "#e0a83f", "#a8602c", "#d9b45a"]), 0.9));
  }
  const [hx, hy] = s.at([1.25, 0, -0.05]);
  for (let index = 0; index < 90; index += 1) {
    const t = s.random.between(-1, 1);
    s.put(s.depth([0, 0, 0]), ellipse(hx + t * 120, hy - (1 - t * t) * 44 * s.random.next(), 13, 7, s.random.pick(["#c9862f", "#e0a83f", "#a8602c", "#d9b45a"])));
  }
}

/** A gate in the left wall, under its own little roof. */
function gate(s: Stage, z: number): void {
  const where = frame([-3, 0, z], Math.PI / 2);
  s.put(s.depth([-3, 0, 5.4]), [
    box(s, where, [-0.15, 1.55], [0, 2.5], [-0.1, 0.2], "#9a938c"), sheet(s, where, [0.05, 1.35], [0, 2.2], -0.11, "#5f4a44"), sheet(s, where, [0.68, 0.72], [0, 2.2], -0.115, "#3a2e30"),
    box(s, where, [-0.4, 1.8], [2.5, 2.68], [-0.5, 0.3], "#55555e"), box(s, where, [-0.2, 1.6], [0, 0.14], [-0.5, 0], "#b5aea2"),
  ].join(""));
}

/** Neighbours in red vests sweep the leaves out of their lane. */
export function volunteers(): string {
  const s = stage("volunteers", { eye: [0.2, 1.5, -3.9], yaw: 0.03, focal: 1540, horizon: 500, centre: 900 }, {
    sun: [0.72, 0.6, -0.34], warm: "#ffe8bc", cool: "#8f97c0", haze: "#f2dcb4", clear: 34, shadow: "#5a4c78", shadowStrength: 0.42,
  });
  const dice = s.random;
  sky(s, [[0, "#a9cbd6"], [0.6, "#e6e2c4"], [1, "#f9e2b4"]], { colour: "#fff6e0", count: 5, opacity: 0.4 });
  ground(s, "#c9b696", 60);
  paving(s, [-3, 3.4], [-3, 24], 0.8, mix("#c9b696", "#5a4c5e", 0.5), 0.3);
  leaves(s);
  block(s, frame([-13, 0, 30]), { length: 30, floors: 5, wall: "#d9a884", laundry: 0.5, glass: "#9ab0b4" });
  block(s, frame([6.5, 0, 26], -Math.PI / 2), { length: 22, floors: 4, wall: "#c9b49a", laundry: 0.4 });
  // In lengths, so that each hides the trunk that stands behind it.
  for (const [from, to] of [[13, 21], [5.5, 13], [-3.2, 5.5]] as const) {
    courtWall(s, frame([-3, 0, from], Math.PI / 2), { length: to - from, height: 2.3, colour: "#efe4cc", coping: "#5f6068" });
    courtWall(s, frame([3.4, 0, to], -Math.PI / 2), { length: to - from, height: 2.3, colour: "#ddc8a8", coping: "#5f6068" });
  }
  gate(s, 2.6);
  tree(s, [-4.6, 0, 8], { height: 8, spread: 3, leaves: foliage.autumn, clear: 3, clumps: 60 });
  tree(s, [4.8, 0, 6], { height: 7.4, spread: 2.8, leaves: foliage.autumn, clear: 3, clumps: 60 });
  tree(s, [-4.2, 0, 17], { height: 8.5, spread: 3, leaves: foliage.camphor, clear: 3, clumps: 46 });
  tree(s, [5, 0, 16], { height: 8, spread: 3, leaves: foliage.autumn, clear: 3, clumps: 46 });
  shrub(s, [2.95, 0, 6.5], 1.2, 0.8, foliage.camphor);

  person(s, [0.5, 0, 11], someone(dice, "elder", { female: true, top: "#7d8ea0" }), strolling());
  person(s, [-1.75, 0, 5.4], redVest(dice, "adult", { female: false, hat: "cap", hatColour: "#c23a2c" }), walking({ turn: 0.6 }), { props: [armband] });
  person(s, [-1.05, 0, 5.7], redVest(dice, "adult", { female: true, hair: "bob", hat: "cap", hatColour: "#c23a2c" }), talking({ turn: 0.5, feet: [[-13, 2], [13, -1]] }), { flip: true });
  person(s, [1.95, 0, 2.3], redVest(dice, "elder", { female: false, hair: "crop", inner: "#5f6f80" }), sweeping(), { flip: true, props: [broom] });
  person(s, [0.1, 0, -0.1], redVest(dice, "adult", { female: true, hair: "ponytail", inner: "#e8e2d4", bottom: "#38435e", height: 1 }), sweeping(), { props: [broom] });
  person(s, [-1.25, 0, 0.75], redVest(dice, "young", { female: false, hair: "short", inner: "#3d4656", bottom: "#6a5f52", shoes: "#e4ded2" }), sweeping({ nod: 10 }), { props: [broom] });
  wash(s, "soft-light", [[0, "#ffe0a0", 0.5], [0.5, "#808080", 0], [1, "#3a2a66", 0.4]], [1, 0, 0, 0.6]);
  return s.draw();
}
