import { block } from "./parts/buildings.ts";
import { bicycle, scooter } from "./parts/cycles.ts";
import { redVest, someone } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { leaning, pushing, talking, walkingAway } from "./parts/poses.ts";
import { rod } from "./parts/rounds.ts";
import { ground, patch, paving, rectangle, sky, wash } from "./parts/sky.ts";
import { box, boxShadow, frame, panel } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, shrub, tree } from "./parts/trees.ts";

const paints = ["#c8503c", "#e6dfcf", "#3f7f8c", "#36404e", "#d9a23c", "#7fae9a", "#b9c6cf", "#8a3f4a", "#5b79a8"] as const;

export function bicycleSheds(): string {
  const s = stage("bicycle sheds", { eye: [0, 1.65, -5], yaw: 0, focal: 1400, horizon: 470, centre: 960 }, {
    sun: [0.5, 0.85, -0.45], warm: "#f4f1ea", cool: "#98a4b4", haze: "#d3dadb", clear: 42, shadow: "#4c5568", shadowStrength: 0.34,
  });
  sky(s, [[0, "#b4c2cb"], [1, "#e2e3dc"]], { colour: "#cfd7da", count: 9, opacity: 0.5 });
  ground(s, "#c3c1b6");
  patch(s, rectangle([-6.4, -1.6], [-4.6, 24]), "#b1aba2");
  paving(s, [-1.5, 12], [-4.4, 26], 1, "#7d7c78", 0.28);
  block(s, frame([-26, 0, 40]), { length: 34, wall: "#b8b3a8", shadow: false });
  block(s, frame([7.6, 0, 40], -Math.PI / 2), { length: 38, wall: "#c4a898", laundry: 0.3, shadow: false });
  tree(s, [5.6, 0, 17], { height: 8.4, spread: 3.2, clear: 3, leaves: foliage.camphor, clumps: 110, size: 0.56 });
  tree(s, [5.4, 0, 29], { height: 9, spread: 3.4, clear: 3, leaves: foliage.plane });
  for (const z of [12, 14.5, 20, 23]) shrub(s, [6.2, 0, z], 1.8, 1, foliage.camphor);
  shed(s);
  people(s);
  wash(s, "#fff2d6", 0.3);
  return s.draw();
}

function shed(s: Stage): void {
  const { random } = s;
  const [left, right, high] = [-5.6, -1.55, 2.75];
  const base = frame([0, 0, 0]);
  const back = frame([left - 0.2, 0, -4.8], Math.PI / 2);
  s.put(36, box(s, back, [0, 28], [0, 2.3], [0, 0.2], "#b98e76", "#8f7464"));
  for (let z = 22; z >= -4; z -= 3.25) {
    const post = (x: number, top: number) => box(s, base, [x - 0.05, x + 0.05], [0, top], [z - 0.05, z + 0.05], "#4f7a86");
    boxShadow(s, base, [right - 0.05, right + 0.05], [0, high], [z - 0.05, z + 0.05]);
    s.put(s.depth([right, 0, z]), [post(left, 2.35), post(right, high), rod(s, [[left, 2.35, z], [right + 0.5, high + 0.06, z]], 0.09, "#4f7a86")].join(""));
    const next = z + 3.25;
    const sheetOf = (x0: number, x1: number, colour: string) => {
      const y = (x: number) => 2.42 + ((x - left) / (right - left)) * (high - 2.35);
      return panel(s, base, [[x0, y(x0), z], [x1, y(x1), z], [x1, y(x1), next], [x0, y(x0), next]], s.lit(colour, [0, -0.2, -0.6], s.depth([0, 0, z])));
    };
    const steps = 8;
    const wide = (right + 0.7 - left + 0.5) / steps;
    const slabs = Array.from({ length: steps }, (_, index) => sheetOf(left - 0.5 + index * wide, left - 0.5 + (index + 1) * wide, index % 2 === 0 ? "#8fb9c4" : "#a4cad0")).join("");
    s.put(s.depth([right, 0, next]) - 0.1, slabs + rod(s, [[right + 0.7, high + 0.12, z], [right + 0.7, high + 0.12, next]], 0.1, "#44707c"));
  }
  boxShadow(s, base, [left - 0.5, right + 0.7], [2.5, 2.6], [-4, 25]);
  for (let z = 21; z > -2; z -= 0.82) {
    const where = frame([-4.15 + random.between(-0.12, 0.12), 0, z], random.between(-0.08, 0.1));
    if (random.chance(0.1)) continue;
    if (random.chance(0.16)) bicycle(s, where, random.pick(paints));
    else scooter(s, where, { colour: random.pick(paints), basket: random.chance(0.35), ...(random.chance(0.3) ? { box: random.pick(["#3a3f48", "#c8503c", "#44606e"]) } : {}), ...(random.chance(0.22) ? { quilt: random.pick(["#b85c6c", "#52708c", "#8a9a5c"]) } : {}) });
  }
}

function people(s: Stage): void {
  const { random } = s;
  scooter(s, frame([1.15, 0, -0.35], Math.PI), { colour: "#cf4f3a", basket: true });
  person(s, [0.56, 0, -0.66], someone(random, "adult", { female: true, top: "#e0b552", hair: "ponytail", garment: "jacket" }), pushing({ hands: [[54, 113], [47, 110]], neck: [8, 140] }), { flip: true, forward: 0.2 });
  person(s, [-1.0, 0, 2.2], redVest(random, "elder", { female: false }), talking(), { flip: true });
  person(s, [-1.75, 0, 2.5], someone(random, "young", { female: false, top: "#5b79a8" }), leaning(), { flip: true });
  person(s, [2.6, 0, 9], someone(random, "elder", { female: true, top: "#86689a" }), walkingAway());
  person(s, [3.2, 0, 9.2], someone(random, "child", { female: true, top: "#d9703c" }), walkingAway());
}
