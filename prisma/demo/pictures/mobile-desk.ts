import { cup, papers, plant, stool, table, thermos } from "./parts/furnishings.ts";
import { redVest, someone } from "./parts/looks.ts";
import { person, type Prop } from "./parts/people.ts";
import { atTable, folded, strolling, withStick } from "./parts/poses.ts";
import { wash, windowIn } from "./parts/rooms.ts";
import { box, boxShadow, sheet, type Frame } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { capsule, oval } from "./parts/shapes.ts";
import { smooth, fill } from "./parts/svg.ts";
import type { P2 } from "./parts/space.ts";

const wall: Frame = { origin: [0, 0, 2.4], u: [1, 0, 0], w: [0, 0, 1] };
const stick: Prop = { parts: [{ points: capsule([33, 84], 1.4, [38, 0], 1.2), colour: "#7a5638" }], behind: true };

/** The old block: brick below, plaster above, a dark entrance with steps and a canopy. */
function block(s: Stage): void {
  s.under(sheet(s, wall, [-9, 9], [0, 7], 0, s.blend([[0, "#b9614a"], [0.45, "#c9745a"], [1, "#a85644"]], [0, 0, 1, 0])));
  for (let y = 0.95; y < 5; y += 0.16) {
    for (let x = -6 + s.random.between(0, 0.4); x < 6; x += s.random.between(0.5, 1.3)) s.under(sheet(s, wall, [x, x + 0.24], [y, y + 0.07], 0, s.random.pick(["#a24f3e", "#d98a6c", "#bf6a52"]), 0.5));
  }
  s.under(sheet(s, wall, [-9, 9], [0, 0.9], 0, s.blend([[0, "#a99c8c"], [0.5, "#bdb09c"], [1, "#8f8480"]], [0, 0, 1, 0])));
  s.under(sheet(s, wall, [-1.75, 0.05], [0.3, 2.6], 0, s.blend([[0, "#4a3a40"], [0.55, "#332a36"], [1, "#5a4644"]])));
  for (let step = 0; step < 6; step += 1) s.under(sheet(s, wall, [-1.6 + step * 0.05, -0.15], [0.34 + step * 0.15, 0.43 + step * 0.15], 0, s.blend([[0, "#8a7468"], [1, "#5a4a4c"]])));
  s.under(sheet(s, wall, [-1.75, -1.45], [0.3, 2.6], -0.01, "#6f8a7c") + sheet(s, wall, [-0.13, 0.05], [0.3, 2.6], -0.01, "#547064"));
  s.put(s.depth([0, 0, 2]), box(s, wall, [-2.2, 0.5], [0, 0.15], [-0.8, 0], "#c4b8a4") + box(s, wall, [-2, 0.3], [0.15, 0.3], [-0.4, 0], "#cdc2ae"));
  boxShadow(s, wall, [-2.2, 0.5], [0, 0.15], [-0.8, 0]);
  s.under(sheet(s, wall, [-2.1, 0.95], [2.2, 2.75], -0.005, "#5a3038", 0.35));
  s.put(s.depth([0, 0, 1.9]), box(s, wall, [-2.3, 0.6], [2.75, 2.93], [-0.9, 0], "#d9cdb8"));
  windowIn(s, wall, [1.5, 3.2], [1.25, 2.6], { sky: ["#5f7f8a", "#a9bcae"], frame: "#8aa394", panes: 3, transom: 2.15 });
  windowIn(s, wall, [-5, -3.3], [1.25, 2.6], { sky: ["#5f7f8a", "#a9bcae"], frame: "#8aa394", panes: 3, transom: 2.15 });
  for (const x of [1.42, 1.78, 2.14, 2.5, 2.86, 3.22]) s.under(sheet(s, wall, [x, x + 0.03], [1.2, 2.65], -0.12, "#4a5a58"));
}

/** Leaves above, out of focus, and their shade on the wall and the ground. */
function shade(s: Stage): void {
  const blot = (x: number, y: number, size: number): P2[] => oval(x, y, size, size * 0.7, 9).map(([a, b]): P2 => [a + s.random.between(-0.3, 0.3) * size, b + s.random.between(-0.3, 0.3) * size]);
  for (let index = 0; index < 46; index += 1) {
    const [x, y] = [s.random.between(900, 1850), s.random.between(-20, 420)];
    if (x - 900 > y * 1.2) s.under(fill(smooth(blot(x, y, s.random.between(30, 80))), "#5a2c3c", 0.2));
  }
  for (let index = 0; index < 60; index += 1) s.under(fill(smooth(blot(s.random.between(-40, 1840), s.random.between(960, 1230), s.random.between(40, 110)).map(([a, b]): P2 => [a, 1080 + (b - 1080) * 0.6])), "#5f5468", 0.1));
  for (let index = 0; index < 60; index += 1) {
    const x = s.random.between(1180, 1860);
    const y = s.random.between(-30, 60 + (x - 1180) * 0.32);
    s.over(fill(smooth(blot(x, y, s.random.between(26, 62))), s.random.pick(["#5f7f3f", "#7f9a4a", "#46683c", "#93a955"]), 0.94));
  }
}

/** A desk set up where people live, in front of an old block. */
export function mobileDesk(): string {
  const s = stage("mobile-desk", { eye: [0.1, 1.5, -3.6], yaw: 0.03, focal: 1560, horizon: 500, centre: 900 }, {
    sun: [-0.6, 0.85, -0.5], warm: "#fff0cf", cool: "#9aa0c0", haze: "#f0dcc0", clear: 70, shadow: "#5c4a6c", shadowStrength: 0.42,
  });
  const dice = s.random;
  s.under(s.face([[-12, 0, -3], [12, 0, -3], [12, 0, 2.4], [-12, 0, 2.4]], s.blend([[0, "#d9c4a0"], [1, "#c2a57e"]])));
  block(s);
  shade(s);
  plant(s, [0.75, 0, 2.05], 0.85, "#a5634a", "#6f9a58");
  plant(s, [1.2, 0, 2.1], 0.6, "#7f8a94", "#86a860");
  plant(s, [-2.75, 0, 2.1], 1, "#a5634a", "#5f8c52");
  thermos(s, [0.85, 0.745, 0.28], "#3f7f8c");
  person(s, [-1.95, 0, 0.95], someone(dice, "adult", { female: true, hair: "bob", top: "#d99a3c" }), strolling());
  person(s, [2.55, 0, 0.9], someone(dice, "elder", { female: true, hair: "perm", top: "#b96a7c" }), folded(), { flip: true });

  const look = { top: "#f3ece0", legs: "#8a8f94", cloth: "#b8352c" };
  table(s, [0.35, 0, 0.15], [1.5, 0.65], look, { forward: -0.05 });
  stool(s, [1.4, 0, 0.2], "#5f86a8");
  person(s, [1.36, 0, 0.2], redVest(dice, "adult", { female: true, hair: "ponytail", inner: "#f0e9dc", bottom: "#38435e" }), atTable({ neck: [8, 101], hands: [[44, 79], [34, 77]], nod: 4 }), { flip: true });
  papers(s, [0.62, 0.745, 0.1], [0.34, 0.24], "#fffdf4", 0.1, 0.1);
  papers(s, [0, 0.745, 0.2], [0.3, 0.22], "#f6e9c8", -0.2, 0.1);
  papers(s, [-0.12, 0.765, 0.2], [0.3, 0.22], "#fffdf4", 0.15, 0.12);
  cup(s, [0.3, 0.745, 0.3], "#8fb4b8", true);
  person(s, [-0.75, 0, 0], someone(dice, "elder", { female: false, hair: "balding", hairColour: "#d4d0c8", garment: "jacket", top: "#3f6b66", glasses: true, height: 1 }), withStick({ hands: [[33, 84], [34, 98]], elbows: [[17, 96], [12, 96]] }), { props: [stick] });
  wash(s, "soft-light", [[0, "#ffeeb8", 0.55], [0.5, "#808080", 0], [1, "#3c2f62", 0.4]], [0, 0, 1, 0.4]);
  return s.draw();
}
