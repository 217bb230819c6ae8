import { block, courtWall } from "./parts/buildings.ts";
import { someone, worker } from "./parts/looks.ts";
import { person } from "./parts/people.ts";
import { holding, pointing, stand, walking } from "./parts/poses.ts";
import { rod } from "./parts/rounds.ts";
import { ground, halo, paving, sky, skyline, wash } from "./parts/sky.ts";
import { box, boxShadow, frame } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { foliage, shrub, tree } from "./parts/trees.ts";
import { barrier, boom, cone, liftShaft, scaffold, stack } from "./parts/works.ts";

const turn = -0.26;

export function liftInstallation(): string {
  const s = stage("lift installation", { eye: [0, 1.6, -6], yaw: 0, focal: 1300, horizon: 765, centre: 900 }, {
    sun: [-0.62, 0.5, -0.45], warm: "#fff3d6", cool: "#7f95bd", haze: "#d5e2e4", clear: 110, shadow: "#3f4a72", shadowStrength: 0.5,
  });
  sky(s, [[0, "#5f9cc8"], [0.6, "#a9cfdc"], [1, "#eae8d6"]], { colour: "#f6f4ea", count: 5, opacity: 0.5 });
  s.under(halo(s, [120, 420], 700, "#fff4d2", 0.7));
  skyline(s, "#b9cbd2", [60, 190], 120, 0.8);
  ground(s, "#d9c9ac");
  paving(s, [-12, 16], [-3, 18], 1.5, "#8a7a66", 0.28);
  const front = frame([-5.4, 0, 31.5], turn);
  block(s, front, { length: 34, wall: "#e6bd9c", laundry: 0.35, shadow: false, deep: 11, tanks: false });
  block(s, frame([-34, 0, 62]), { length: 22, wall: "#bcae9c", shadow: false });
  courtWall(s, frame([-22, 0, 34]), { length: 14, height: 2.1, colour: "#e8dcc4" });
  tree(s, [-12.5, 0, 31], { height: 9, spread: 3.6, clear: 3, leaves: foliage.camphor, clumps: 110, size: 0.62 });
  for (const x of [-9.4, -7.7]) shrub(s, [x, 0, 30], 1.9, 1, foliage.plane);
  lift(s, front);
  crew(s);
  wash(s, "#ffe2a0", 0.45);
  return s.draw();
}

function lift(s: Stage, front: ReturnType<typeof frame>): void {
  const shaft = liftShaft(s, front, { u: [6, 8.3], out: [1.9, 4.1], floors: 6, storey: 2.9, glazed: 4, car: 3.2 });
  s.put(s.depth(front.origin) - 0.5, scaffold(s, front, [2.6, 5.5], 7, [-2.6, -1.4]) + shaft);
  const hung = frame([-2.6, 11.2, 19], turn);
  const pane = box(s, hung, [0, 2.2], [0, 2.6], [0, 0.08], "#a8d6da") + [0, 2.12].map((u) => box(s, hung, [u, u + 0.08], [0, 2.6], [-0.03, 0.1], "#55606a")).join("") + [0, 2.52].map((y) => box(s, hung, [0, 2.2], [y, y + 0.08], [-0.03, 0.1], "#55606a")).join("");
  const hook = [-1.5, 16.3, 19] as const;
  s.put(24.9, [
    boom(s, [-12.2, 2.6, 17], [-0.9, 21, 19], 1, "#e8b23a"),
    rod(s, [hook, [-1.5, 20.2, 19]], 0.06, "#4a4a50"),
    rod(s, [hook, [-2.5, 13.9, 19]], 0.04, "#4a4a50"), rod(s, [hook, [-0.6, 13.9, 18.6]], 0.04, "#4a4a50"),
    pane,
  ].join(""));
  const truck = frame([-15.4, 0, 16.5]);
  const wheel = (u: number) => box(s, truck, [u, u + 0.95], [0, 0.95], [-0.08, 0.25], "#34343c");
  s.put(25, [box(s, truck, [0, 6.4], [0.6, 1.5], [0, 2.2], "#d9a033"), box(s, truck, [4.9, 6.4], [1.5, 2.7], [0, 2.2], "#e8b23a"), box(s, truck, [5.2, 6.2], [1.75, 2.5], [-0.02, 0], "#6f8fa2"), box(s, truck, [2.2, 4.2], [1.5, 3], [0.1, 2], "#e8b23a"), wheel(0.5), wheel(1.8), wheel(4.9)].join(""));
  boxShadow(s, truck, [0, 6.4], [0, 2.4], [0, 2.2]);
}

function crew(s: Stage): void {
  const { random } = s;
  const radio = { parts: [{ points: [[25, 104], [31, 104], [31, 118], [25, 118]] as const, colour: "#2c2c34" }] };
  person(s, [-2.0, 0, -0.95], worker(random, { hatColour: "#f2c53a" }), pointing({ hands: [[46, 176], [-14, 84]], nod: -14, turn: 0.45 }));
  person(s, [-0.85, 0, -0.6], worker(random, { hatColour: "#e9e4d6", inner: "#4a5a4e", bottom: "#3c4658", top: "#d9d23e" }), holding({ nod: -10, hands: [[24, 112], [12, 98]] }), { flip: true, props: [radio] });
  person(s, [3.6, 0, 8.4], worker(random), walking());
  person(s, [-5.6, 0, 5], someone(random, "elder", { female: false, top: "#8a5a4c" }), stand({ nod: -12 }));
  person(s, [-6.3, 0, 5.2], someone(random, "elder", { female: true, top: "#7d8ea0" }), stand({ nod: -8 }));
  for (let index = 0; index < 3; index += 1) barrier(s, frame([0.4 + index * 2.3, 0, 4.6 + index * 0.5], 0.2), 2.1, ["#d8643f", "#e9dfcc"]);
  stack(s, frame([1.7, 0, 1.7], 0.1), 3.2, [5, 4], 0.13, "#9aa3ac");
  s.put(s.depth([0.9, 0, 0.9]), cone(s, [0.9, 0, 0.9]));
  s.put(s.depth([5.3, 0, 1.9]), cone(s, [5.3, 0, 1.9]));
}
