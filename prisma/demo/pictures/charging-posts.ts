import { block, courtWall } from "./parts/buildings.ts";
import { car } from "./parts/cars.ts";
import { scooter } from "./parts/cycles.ts";
import { redVest, someone } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { holding, leaning, talking } from "./parts/poses.ts";
import { rod } from "./parts/rounds.ts";
import { cable, ground, halo, patch, rectangle, ridge, sky, wash } from "./parts/sky.ts";
import { box, boxShadow, frame, panel } from "./parts/solids.ts";
import type { P3 } from "./parts/space.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, shrub, tree } from "./parts/trees.ts";

export function chargingPosts(): string {
  const s = stage("charging posts", { eye: [0.1, 1.75, -4.5], yaw: 0, focal: 1400, horizon: 470, centre: 900 }, {
    sun: [-0.8, 0.3, -0.32], warm: "#ffd9ae", cool: "#7a78a8", haze: "#f0b99a", clear: 58, shadow: "#463a66", shadowStrength: 0.46,
  });
  sky(s, [[0, "#7d8fb8"], [0.45, "#d8b3b0"], [0.8, "#f7c592"], [1, "#ffdb9e"]], { colour: "#e79f8c", count: 8, opacity: 0.4 });
  s.under(halo(s, [160, 430], 680, "#ffe6a8", 0.95));
  ridge(s, 70, 8, "#b9949e");
  ground(s, "#e2d0c6");
  for (let x = -9.3; x < 12; x += 2.75) patch(s, rectangle([x, x + 0.09], [1.2, 6.2]), "#f0e6d6");
  patch(s, rectangle([-9.3, 12], [6.2, 6.3]), "#f0e6d6");
  block(s, frame([-2, 0, 31], 0.12), { length: 27, wall: "#d9b096", shadow: false, laundry: 0.5 });
  block(s, frame([-30, 0, 60]), { length: 22, wall: "#b79c98", shadow: false });
  courtWall(s, frame([-16, 0, 17]), { length: 34, height: 1.5, colour: "#e6d0b8" });
  for (const x of [-10.5, -8, -5.6, -2.8, 0, 2.7, 5.4, 8]) shrub(s, [x, 0, 16], 2.6, 1.3, foliage.camphor, 16);
  tree(s, [-7.4, 0, 13.6], { height: 7.4, spread: 3, clear: 2.6, leaves: foliage.autumn, clumps: 110, size: 0.52 });
  tree(s, [9.4, 0, 14], { height: 8, spread: 3.3, clear: 2.8, leaves: foliage.plane, clumps: 110, size: 0.56 });
  car(s, frame([-6.6, 0, 8.6]), "#d8d4cc");
  car(s, frame([3.1, 0, 8.8]), "#e6ddd0");
  car(s, frame([0.9, 0, 3.1]), "#6fb3b0");
  posts(s);
  people(s);
  wash(s, "#ffcf86", 0.5);
  return s.draw();
}

function post(s: Stage, [x, , z]: P3, lamp: string): void {
  const where = frame([x, 0, z]);
  boxShadow(s, where, [-0.24, 0.24], [0, 1.65], [-0.14, 0.14]);
  s.put(s.depth([x, 0, z]), [
    box(s, where, [-0.32, 0.32], [0, 0.1], [-0.22, 0.22], "#8d8a8c"),
    box(s, where, [-0.24, 0.24], [0.1, 1.65], [-0.14, 0.14], "#eceae2"),
    panel(s, where, [[-0.24, 1.65, -0.142], [0.24, 1.65, -0.142], [0.24, 1.12, -0.142], [-0.24, 1.3, -0.142]], s.lit("#3f8f7c", [0, 0, -1], s.depth([x, 0, z]))),
    panel(s, where, [[-0.14, 1.36, -0.144], [0.14, 1.36, -0.144], [0.14, 1.56, -0.144], [-0.14, 1.56, -0.144]], "#2d3d48"),
    panel(s, where, [[-0.12, 1.58, -0.145], [0.12, 1.58, -0.145], [0.12, 1.61, -0.145], [-0.12, 1.61, -0.145]], lamp),
    panel(s, where, [[-0.06, 0.78, -0.144], [0.08, 0.78, -0.144], [0.08, 0.98, -0.144], [-0.06, 0.98, -0.144]], s.lit("#4a4f56", [0, 0, -1], 6)),
  ].join(""));
}

function posts(s: Stage): void {
  for (const [x, lamp] of [[-7.4, "#7be0a4"], [-2.9, "#7be0a4"], [2, "#8fc8ff"], [6.9, "#7be0a4"]] as const) post(s, [x, 0, 7.4], lamp);
  post(s, [-0.15, 0, 2.55], "#7be0a4");
  s.put(s.depth([0.4, 0, 2.4]), cable(s, [0, 0.9, 2.38], [1.15, 0.9, 3.06], 0.55, "#2f3038", 0.05));
  const roof = frame([-5.6, 0, 0.6]);
  const posts4 = [0, 2.9].map((u) => box(s, roof, [u, u + 0.09], [0, 2.3], [1.3, 1.4], "#557a80")).join("");
  s.put(s.depth([-4, 0, 1.9]), posts4 + box(s, roof, [-0.3, 3.3], [2.3, 2.4], [-0.5, 1.6], "#7fa6aa"));
  boxShadow(s, roof, [-0.3, 3.3], [2.3, 2.4], [-0.5, 1.6]);
  s.put(s.depth([-4, 0, 1.95]), box(s, roof, [0.1, 2.9], [0.85, 1.35], [1.32, 1.38], "#e6e2d6") + [0.5, 1.2, 1.9, 2.6].map((u) => box(s, roof, [u - 0.1, u + 0.1], [0.95, 1.25], [1.26, 1.32], "#3f8f7c")).join(""));
  for (const [u, colour] of [[0.45, "#3f6f82"], [1.2, "#d9a23c"], [1.95, "#c8503c"]] as const) {
    scooter(s, frame([-5.5 + u, 0, 1.75], -1.25), { colour, basket: colour === "#d9a23c" });
    const plug: P3 = [-5.5 + u, 1.05, 1.85];
    s.put(s.depth([plug[0], 0, 0.9]), rod(s, [plug, [plug[0] + 0.06, 0.75, 1.6], [plug[0] + 0.12, 0.6, 1.3]], 0.022, "#2f3038"));
  }
}

function people(s: Stage): void {
  const { random } = s;
  person(s, [0.62, 0, 1.6], someone(random, "adult", { female: true, top: "#c9604c", hair: "bob", garment: "jacket" }), leaning({ hands: [[44, 96], [40, 92]] }), {});
  person(s, [-1.2, 0, -0.35], redVest(random, "adult", { female: false, glasses: true }), talking({ hands: [[36, 108], [22, 98]] }), { flip: true });
  person(s, [-2.1, 0, -0.5], someone(random, "elder", { female: false, top: "#5d6f85", garment: "jacket" }), holding(), {});
}
