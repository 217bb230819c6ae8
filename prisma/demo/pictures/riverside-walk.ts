import { block } from "./parts/buildings.ts";
import { bench, lamp } from "./parts/furniture.ts";
import { someone } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { fromBehind, leaning, sittingBack, strolling, walking, walkingAway } from "./parts/poses.ts";
import { mirror, reflect } from "./parts/puddles.ts";
import { random } from "./parts/random.ts";
import { rodShadow } from "./parts/rounds.ts";
import { ground, halo, patch, paving, ridge, sky, wash } from "./parts/sky.ts";
import { box, frame } from "./parts/solids.ts";
import type { P3, View } from "./parts/space.ts";
import { stage, type Light, type Stage } from "./parts/stage.ts";
import { closed, ellipse } from "./parts/svg.ts";
import { foliage, shrub, tree } from "./parts/trees.ts";

const view: View = { eye: [0.4, 1.75, -5], yaw: 0, focal: 1400, horizon: 500, centre: 900 };
const light: Light = { sun: [0.5, 0.3, 0.72], warm: "#ffdca6", cool: "#8384b4", haze: "#f8cfa0", clear: 88, shadow: "#3c3660", shadowStrength: 0.42 };
const bank: readonly P3[] = [[2, 0, -4.9], [40, 0, -4.9], [70, 0, 58], [-6, 0, 58], [-0.6, 0, 14]];

export function riversideWalk(): string {
  const s = stage("riverside walk", view, light);
  const water = mirror("riverside walk", view, light);
  for (const place of [water, s]) {
    sky({ ...place, random: random("evening clouds") }, [[0, "#5f7fb0"], [0.4, "#b6a6b8"], [0.75, "#f4b98c"], [1, "#ffd896"]], { colour: "#f09a80", count: 10, opacity: 0.42 });
    place.under(halo(place, [1300, 440], 560, "#fff0b8", 1));
    place.under(ellipse(1300, 440, 44, 44, "#fff6d4"));
    ridge({ ...place, random: random("hills") }, 92, 9, "#b78f9c");
    ridge({ ...place, random: random("near hills") }, 46, 6, "#a5808e");
    farBank({ ...place, random: random("far bank") });
  }
  ground(s, "#e3cdb4");
  s.under(s.face(bank, "#6585b2"));
  patch(s, [[-60, 0, 58], [110, 0, 58], [160, 0, 140], [-110, 0, 140]], "#8f9a68");
  reflect(s, water, closed(bank.map((point) => s.at(point))), 1);
  ripples(s);
  patch(s, [[-0.6, 0, 14], [2, 0, -4.9], [1.62, 0, -4.9], [-0.85, 0, 14]], "#b5a392");
  paving(s, [-4, -0.4], [-4.4, 7], 0.9, "#8c7768", 0.26);
  patch(s, [[-12, 0, -4.8], [-4.2, 0, -4.8], [-4.2, 0, 40], [-30, 0, 40]], "#94a05c");
  nearBank(s);
  people(s);
  s.over(`<g style="mix-blend-mode:screen">${halo(s, [1300, 440], 760, "#ffb860", 0.34)}</g>`);
  wash(s, "#ffca7c", 0.3);
  return s.draw();
}

function farBank(s: Stage): void {
  for (const [x, long, z, floors] of [[-38, 22, 84, 6], [-8, 18, 90, 6], [14, 20, 86, 5], [64, 24, 90, 6]] as const) block(s, frame([x, 0, z]), { length: long, floors, wall: "#a98894", shadow: false, lamps: 0.1 });
  for (let x = -36; x < 84; x += 5.2) shrub(s, [x, 0, 62 + s.random.between(0, 5)], 7, s.random.between(2.4, 4.4), foliage.plane, 8);
}

function ripples(s: Stage): void {
  const { random: dice } = s;
  for (let index = 0; index < 150; index += 1) {
    const z = 2 + 50 * dice.next() ** 2;
    const x = dice.between(1.4, 2 + z * 0.9);
    const [px, py] = s.at([x, 0, z]);
    const wide = s.scale([x, 0, z]) * dice.between(0.3, 1.1);
    const sunny = Math.abs(px - 1300) < 60 + z * 2 && dice.chance(0.75);
    s.under(ellipse(px, py, wide, Math.max(0.8, wide * 0.035), sunny ? "#fff0bc" : dice.pick(["#7d7ca6", "#f6c79c"]), sunny ? 0.75 : 0.3));
  }
}

function nearBank(s: Stage): void {
  const rail = (z: number): P3 => [1.78 - ((z + 4.9) / 18.9) * 2.5, 0, z];
  for (let z = -2.4; z < 13; z += 1.4) {
    const [a, b] = [rail(z), rail(z + 1.4)];
    const up = ([x, , at]: P3, y: number): P3 => [x, y, at];
    rodShadow(s, [a, up(a, 1.05)], 0.1);
    const bar = (y: number, half: number, colour: string) => s.face([up(a, y - half), up(a, y + half), up(b, y + half), up(b, y - half)], s.lit(colour, [-0.8, 0.3, 0.1], s.depth(a)));
    s.put(s.depth(a), [bar(0.25, 0.02, "#a08a84"), bar(0.62, 0.02, "#a08a84"), bar(1, 0.045, "#a08a84"), bar(1.04, 0.014, "#f6d8b0"), box(s, frame(a), [-0.07, 0.07], [0, 1.15], [-0.07, 0.07], "#c4ae9a")].join(""));
  }
  for (const [x, z] of [[-5, 3.2], [-5.6, 10], [-6.4, 18], [-7, 27]] as const) tree(s, [x, 0, z], { height: 7.6, spread: 3.4, clear: 2.9, trunk: 0.42, leaves: foliage.plane, lean: 0.5, clumps: z < 12 ? 140 : 70, size: z < 12 ? 0.52 : 0.72 });
  for (const z of [1.4, 5.5, 8, 13, 16]) shrub(s, [-5.6, 0, z], 2, 0.9, foliage.camphor);
  for (const z of [6.5, 16]) lamp(s, [-3.9, 0, z], 3.8, [0.7, 0, 0], "#55505e");
  bench(s, frame([-3.9, 0, 7.8], -0.35), 1.7);
}

function people(s: Stage): void {
  const { random: dice } = s;
  person(s, [0.6, 0, -0.5], someone(dice, "elder", { female: false, top: "#5d6f85", hair: "crop", garment: "jacket" }), leaning({ turn: 0.8, hands: [[44, 104], [38, 102]], nod: 0 }));
  person(s, [-1.0, 0, 0.1], someone(dice, "elder", { female: true, top: "#c8664f", hair: "bun", garment: "coat" }), walkingAway());
  person(s, [-1.75, 0, 0.2], someone(dice, "child", { female: true, top: "#e8b84c", hair: "ponytail" }), walkingAway());
  person(s, [-2.6, 0, 5.4], someone(dice, "young", { female: true, top: "#3f7f8c", hair: "ponytail" }), walking());
  person(s, [-1.3, 0, 9], someone(dice, "adult", { female: false, top: "#e0c9a0" }), strolling(), { flip: true });
  person(s, [-3.2, 0, 8], someone(dice, "elder", { female: false, top: "#7b5a4c" }), sittingBack(), { forward: -0.8, shadow: false });
  person(s, [-1.8, 0, 14], someone(dice, "adult", { female: true, top: "#b96a7c" }), fromBehind());
}
