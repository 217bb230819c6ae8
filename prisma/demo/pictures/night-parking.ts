import { block } from "./parts/buildings.ts";
import { car, gleam } from "./parts/parked.ts";
import { someone } from "./parts/looks.ts";
import { person, type Prop } from "./parts/people.ts";
import { strolling } from "./parts/poses.ts";
import { pool, wash } from "./parts/rooms.ts";
import { capsule } from "./parts/shapes.ts";
import { box, frame } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { line, open } from "./parts/svg.ts";
import { foliage, tree } from "./parts/trees.ts";
import type { P3 } from "./parts/space.ts";

const torch: Prop = { parts: [{ points: capsule([24, 90], 1.8, [36, 88], 2.6), colour: "#2b2f38" }] };

function lamp(s: Stage, [x, , z]: P3, way: 1 | -1): void {
  const head: P3 = [x + way * 1.9, 4.3, z];
  s.put(s.depth([x, 0, z]), line(open([s.at([x, 0, z]), s.at([x, 4.2, z]), s.at([x + way * 0.4, 4.5, z]), s.at(head)]), "#2b3148", Math.max(1.5, s.scale([x, 0, z]) * 0.07)));
  gleam(s, head, 0.2, "#ffc766", 2.6);
  pool(s, [x + way * 1.2, 0, z], 5, "#ffa848", 0.8);
}

/** A guard on his round between the parked cars. */
export function nightParking(): string {
  const s = stage("night-parking", { eye: [0.2, 1.6, -3.6], yaw: -0.05, focal: 1480, horizon: 600, centre: 900 }, {
    sun: [-0.42, 0.85, -0.34], warm: "#ffd79a", cool: "#3a4a80", haze: "#26355f", clear: 26, shadow: "#0c1230", shadowStrength: 0.5,
  });
  const dice = s.random;
  s.under(`<rect width="1800" height="1200" fill="${s.blend([[0, "#0d1738"], [0.35, "#1d2c5c"], [0.5, "#3a4a78"], [1, "#3a4a78"]])}"/>`);
  s.under(s.face([[-14, 0, -3.2], [14, 0, -3.2], [14, 0, 60], [-14, 0, 60]], s.blend([[0, "#33406a"], [1, "#3f4258"]])));
  for (const x of [-2.9, 3.1]) s.under(s.face([[x, 0, -3.2], [x + (x < 0 ? -6 : 6), 0, -3.2], [x + (x < 0 ? -6 : 6), 0, 60], [x, 0, 60]], s.blend([[0, "#3b466e"], [1, "#4f5064"]])));
  block(s, frame([-9, 0, 1], Math.PI / 2), { length: 34, floors: 6, wall: "#6a6a86", lamps: 0.34, laundry: 0.2, glass: "#27345c", shadow: false });
  block(s, frame([9.4, 0, 36], -Math.PI / 2), { length: 34, floors: 6, wall: "#74667c", lamps: 0.34, laundry: 0.2, glass: "#27345c", shadow: false });
  block(s, frame([-12, 0, 48]), { length: 26, floors: 7, wall: "#5a6286", lamps: 0.4, laundry: 0, glass: "#27345c", shadow: false });

  const paints = ["#c9cfd8", "#8f3a3a", "#e0dccf", "#3f5a80", "#5f6470", "#a8b0b8", "#35506a"];
  for (let index = 0; index < 6; index += 1) {
    const z = -0.9 + index * 5.1;
    car(s, frame([-2.7, 0, z], Math.PI / 2), paints[(index * 2 + 2) % paints.length] ?? "#888888", { glass: "#1c2744" });
    car(s, frame([4.6, 0, z + 1], Math.PI / 2), paints[(index * 3 + 1) % paints.length] ?? "#888888", { glass: "#1c2744" });
  }
  for (let index = 0; index < 4; index += 1) {
    const z = 4 + index * 7;
    tree(s, [-5.3, 0, z], { height: 8, spread: 3, leaves: foliage.night, mottled: true, clear: 3.2, clumps: 44, bark: "#8a7f7a" });
    tree(s, [5.6, 0, z + 2.4], { height: 8.2, spread: 3.1, leaves: foliage.night, mottled: true, clear: 3.2, clumps: 44, bark: "#8a7f7a" });
  }
  lamp(s, [-3.6, 0, 5], 1);
  lamp(s, [4.7, 0, 10.5], -1);
  lamp(s, [-3.6, 0, 18], 1);
  lamp(s, [4.7, 0, 26], -1);
  s.put(s.depth([0, 0, 30]), box(s, frame([0, 0, 30]), [1.2, 2.6], [0, 2.3], [0, 1.4], "#7a8296") + box(s, frame([0, 0, 30]), [1, 2.8], [2.3, 2.5], [-0.2, 1.5], "#3f5a80"));
  person(s, [-0.2, 0, 9], someone(dice, "adult", { female: false, top: "#6c6470" }), strolling({ turn: 0.4 }));
  person(s, [0.75, 0, 0.35], someone(dice, "adult", { female: false, hair: "crop", garment: "hivis", top: "#31456e", inner: "#2b3a60", bottom: "#2a3350", shoes: "#1f222c", hat: "cap", hatColour: "#24304f", height: 1.03 }), strolling({ turn: 0.65, hands: [[26, 92], [-17, 84]], elbows: [[22, 106], null] }), { flip: true, props: [torch] });
  const [x, y] = s.at([0.37, 0.93, 0.35]);
  const [gx, gy] = s.at([-0.95, 0, 0.75]);
  const beam = s.blend([[0, "#ffd78a", 0.02], [0.3, "#ffd78a", 0.14], [1, "#ffd78a", 0.34]], [0, 1, 1, 0]);
  s.over(`<path d="M${x} ${y - 5}L${gx - 200} ${gy - 6}Q${gx - 120} ${gy + 62} ${gx + 90} ${gy + 46}L${x} ${y + 7}Z" fill="${beam}" style="mix-blend-mode:screen"/>`);
  s.over(`<ellipse cx="${gx - 40}" cy="${gy + 8}" rx="300" ry="84" fill="${s.glow("#ffd27a", 0.9)}" style="mix-blend-mode:screen"/>`);
  wash(s, "soft-light", [[0, "#ffcf80", 0.3], [0.5, "#808080", 0], [1, "#101a4a", 0.4]], [0, 0.3, 1, 0]);
  return s.draw();
}
