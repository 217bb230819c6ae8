import { block, courtWall } from "./parts/buildings.ts";
import { bicycle, scooter } from "./parts/cycles.ts";
import { pot } from "./parts/furniture.ts";
import { redVest, someone } from "./parts/looks.ts";
import { gleam } from "./parts/parked.ts";
import { person } from "./parts/people.ts";
import { holding, leaning, talking } from "./parts/poses.ts";
import { rod } from "./parts/rounds.ts";
import { cable, ground, halo, patch, paving, rectangle, ridge, sky, wash } from "./parts/sky.ts";
import { box, boxShadow, frame, inFrame, panel } from "./parts/solids.ts";
import type { P3 } from "./parts/space.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, grass, shrub, tree } from "./parts/trees.ts";

const green = "#7be0a4";
const turn = -0.3;
const shelter = frame([-6.4, 0, 4.6], turn);
const inShelter = (point: P3) => inFrame(shelter, point);
const nose = turn + 0.98;

/** Where each one stands along the shelter; the gap is for the resident who plugs in. */
const parked = [
  { u: 0.2, colour: "#c8503c" }, { u: 1.15, colour: "#e6dfcf", basket: true }, { u: 2.1, colour: "#3f7f8c" }, { u: 3.05, colour: "#d9a23c", box: "#3a3f48" },
  { u: 4, colour: "#5b79a8", basket: true }, { u: 4.95, colour: "#7fae9a" }, { u: 7.2, colour: "#c9503f", basket: true }, { u: 8.2, colour: "#ece4d2", box: "#44606e" }, { u: 9.2, colour: "#3f6f82" },
] as const;

export function chargingPosts(): string {
  const s = stage("charging posts", { eye: [0.1, 1.55, -4.5], yaw: 0, focal: 1400, horizon: 500, centre: 900 }, {
    sun: [-0.8, 0.36, -0.32], warm: "#ffd9ae", cool: "#7a78a8", haze: "#f0b99a", clear: 58, shadow: "#463a66", shadowStrength: 0.42,
  });
  sky(s, [[0, "#7d8fb8"], [0.45, "#d8b3b0"], [0.8, "#f7c592"], [1, "#ffdb9e"]], { colour: "#e79f8c", count: 8, opacity: 0.4 });
  s.under(halo(s, [160, 430], 680, "#ffe6a8", 0.95));
  ridge(s, 70, 8, "#b9949e");
  ground(s, "#dcc6b8");
  paving(s, [-9, 9], [-3.5, 13], 0.8, "#8d7078", 0.3);
  block(s, frame([-2, 0, 31], 0.12), { length: 27, wall: "#d9b096", shadow: false, laundry: 0.5 });
  block(s, frame([-30, 0, 60]), { length: 22, wall: "#b79c98", shadow: false });
  courtWall(s, frame([-16, 0, 17]), { length: 34, height: 1.5, colour: "#e6d0b8" });
  for (const x of [-10.5, -8, -5.6, -2.8, 0, 2.7, 5.4, 8]) shrub(s, [x, 0, 16], 2.6, 1.5, foliage.camphor, 16);
  tree(s, [-5.2, 0, 12.6], { height: 7.6, spread: 3, clear: 2.8, leaves: foliage.autumn, clumps: 110, size: 0.52 });
  tree(s, [8.2, 0, 14], { height: 8, spread: 3.3, clear: 2.8, leaves: foliage.plane, clumps: 110, size: 0.56 });
  shed(s);
  charging(s);
  people(s);
  foreground(s);
  wash(s, "#ffcf86", 0.5);
  return s.draw();
}

/** A lean-to roof on steel posts, open on every side, higher towards the viewer. */
function shed(s: Stage): void {
  const [long, front, back] = [13, -0.35, 2.35];
  const height = (w: number) => 2.42 + ((back - w) / (back - front)) * 0.4;
  patch(s, [[-0.3, 0, -0.25], [long, 0, -0.25], [long, 0, 2.3], [-0.3, 0, 2.3]].map(([u = 0, y = 0, w = 0]) => inShelter([u, y, w])), "#b3c2b4");
  for (let u = 0; u < 11; u += 0.95) patch(s, [[u, -0.2], [u + 0.06, -0.2], [u + 1.06, 1.5], [u + 1, 1.5]].map(([a = 0, w = 0]) => inShelter([a, 0, w])), "#f6efe0");
  const bay = 3.2;
  for (let u = 0; u < long; u += bay) {
    const strips = Array.from({ length: 6 }, (_, index) => {
      const [a, b] = [u + (index * bay) / 6, u + ((index + 1) * bay) / 6];
      const colour = index % 3 === 1 ? "#e9d9b4" : index % 2 === 0 ? "#6f9aa0" : "#7ba6aa";
      return panel(s, shelter, [[a, height(front), front], [b, height(front), front], [b, height(back), back], [a, height(back), back]], s.lit(colour, [-0.4, -0.2, -0.6], s.depth(inShelter([a, 0, 1]))));
    });
    const beams = [0.1, 1.2, 2.1].map((w) => rod(s, [inShelter([u, height(w) - 0.05, w]), inShelter([u + bay, height(w) - 0.05, w])], 0.06, "#48707a"));
    s.put(s.depth(inShelter([u, 0, back])) + 0.3, strips.join("") + beams.join("") + box(s, shelter, [u, u + bay], [height(front) - 0.04, height(front) + 0.14], [front - 0.05, front], "#4a7d86"));
    for (const w of [0.1, 2.1]) {
      s.put(s.depth(inShelter([u + 0.1, 0, w])), box(s, shelter, [u + 0.06, u + 0.15], [0, height(w) - 0.02], [w - 0.05, w + 0.05], "#4f7a86"));
      boxShadow(s, shelter, [u + 0.06, u + 0.15], [0, height(w)], [w - 0.05, w + 0.05]);
    }
    s.put(s.depth(inShelter([u + bay, 0, 2.2])), box(s, shelter, [u, u + bay], [0.42, 0.5], [2.08, 2.12], "#5d8890") + box(s, shelter, [u, u + bay], [0.86, 0.94], [2.08, 2.12], "#5d8890"));
  }
  boxShadow(s, shelter, [0, long], [2.5, 2.6], [front, back]);
}

function post(s: Stage, u: number, busy: boolean): void {
  const at = inShelter([u, 0, 1.78]);
  const where = frame(at, turn);
  const depth = s.depth(at);
  const lamp = busy ? green : "#bfe6ff";
  boxShadow(s, where, [-0.1, 0.1], [0, 1.5], [-0.07, 0.07]);
  s.put(depth, [
    box(s, where, [-0.16, 0.16], [0, 0.07], [-0.12, 0.12], "#8d8a8c"),
    box(s, where, [-0.1, 0.1], [0.07, 1.5], [-0.07, 0.07], "#f0ece2"),
    panel(s, where, [[-0.1, 1.5, -0.072], [0.1, 1.5, -0.072], [0.1, 1.02, -0.072], [-0.1, 1.02, -0.072]], s.lit("#3f8f7c", [0, 0, -1], depth)),
    panel(s, where, [[-0.06, 1.14, -0.074], [0.06, 1.14, -0.074], [0.06, 1.26, -0.074], [-0.06, 1.26, -0.074]], "#2d3d48"),
    panel(s, where, [[-0.07, 1.35, -0.074], [0.07, 1.35, -0.074], [0.07, 1.43, -0.074], [-0.07, 1.43, -0.074]], lamp),
  ].join(""));
  gleam(s, inFrame(where, [0, 1.39, -0.08]), 0.035, lamp, 0.26);
}

function charging(s: Stage): void {
  for (const { u, ...look } of parked) {
    const where = frame(inShelter([u, 0, 0.05]), nose);
    scooter(s, where, look);
    post(s, u + 0.62, true);
    const [from, to] = [inShelter([u + 0.62, 1.08, 1.7]), inFrame(where, [0.86, 0.56, -0.12])];
    s.put(s.depth(inFrame(where, [0.8, 0, 0])) - 0.02, cable(s, from, to, 0.3, "#26272e", 0.032));
  }
  post(s, 6.7, false);
}

function people(s: Stage): void {
  const { random } = s;
  const [x, , z] = inShelter([6.3, 0, 0.1]);
  const bending = leaning({ hip: [-14, 84], neck: [20, 120], hands: [[50, 66], [42, 62]], elbows: [[40, 86], [20, 86]], feet: [[14, 0], [-16, -1]], nod: 20 });
  person(s, [x, 0, z], someone(random, "adult", { female: true, top: "#e0b552", hair: "ponytail", garment: "jacket" }), bending, { forward: 0.3 });
  person(s, [-1.15, 0, -0.1], redVest(random, "adult", { female: false, glasses: true }), talking({ hands: [[36, 108], [22, 98]] }), { flip: true });
  person(s, [-2, 0, -0.2], someone(random, "elder", { female: false, top: "#5d6f85", garment: "jacket" }), holding(), {});
}

function foreground(s: Stage): void {
  bicycle(s, frame([0.55, 0, -0.75], 0.12), "#3f7f8c");
  patch(s, rectangle([-5, -0.4], [-1.7, -1.05]), "#7a5c48");
  for (const x of [-2.2, -1.75, -1.3, -0.8]) shrub(s, [x, 0, -1.3], 0.7, 0.42, foliage.camphor, 12);
  grass(s, [[-2.4, 0, -1.05], [-0.5, 0, -1.05]], 90, 0.22, foliage.plane);
  pot(s, [2.35, 0, -0.9], 0.2, 0.34);
  shrub(s, [2.35, 0.34, -0.92], 0.6, 0.5, foliage.spring, 14);
}
