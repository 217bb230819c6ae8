import { plant } from "./parts/furnishings.ts";
import { someone } from "./parts/looks.ts";
import { person, type Prop } from "./parts/people.ts";
import { stand, strolling, talking } from "./parts/poses.ts";
import { backWall, door, leftWall, rightWall, shell, sunbeam, wash, windowIn, type Room } from "./parts/rooms.ts";
import { capsule, oval } from "./parts/shapes.ts";
import { box, boxShadow, panel, sheet } from "./parts/solids.ts";
import { stage, type Stage } from "./parts/stage.ts";
import { line, open } from "./parts/svg.ts";

const room: Room = { left: -3.1, right: 2.5, back: 2, near: -2.8, height: 3.3 };
const wall = backWall(room);
const trolley: Prop = {
  behind: true,
  parts: [
    { points: capsule([-27, 78], 1.5, [-47, 10], 1.5), colour: "#5a5e66" },
    { points: oval(-47, 6, 6.5, 6.5), colour: "#33343c" },
    { points: [[-36, 58], [-52, 63], [-70, 18], [-49, 11]], colour: "#3f6fa0" },
    { points: [[-33, 56], [-53, 63], [-57, 54], [-37, 47]], colour: "#2f527c" },
    { points: [[-43, 60], [-46, 78], [-38, 80], [-37, 59]], colour: "#7fa54c", curved: true },
    { points: [[-50, 62], [-52, 74], [-47, 76], [-45, 61]], colour: "#a5bd62", curved: true },
  ],
};

/** The cabin behind its open doors, in its own white light. */
function lift(s: Stage): void {
  const [u, tall, deep] = [[0.05, 1.35] as const, 2.2, 1.35];
  s.under(box(s, wall, [u[0] - 0.3, u[1] + 0.3], [0, tall + 0.3], [-0.04, 0], "#c9cdca"));
  s.under(sheet(s, wall, u, [0, tall], -0.041, "#f4efdc"));
  s.under(panel(s, wall, [[u[0], 0, -0.04], [u[1], 0, -0.04], [u[1], 0, deep], [u[0], 0, deep]], "#a9a28f"));
  s.under(panel(s, wall, [[u[0], 0, -0.04], [u[0], tall, -0.04], [u[0], tall, deep], [u[0], 0, deep]], s.blend([[0, "#c9c8ba"], [1, "#e6e2cf"]], [0, 0, 1, 0])));
  s.under(panel(s, wall, [[u[1], 0, -0.04], [u[1], tall, -0.04], [u[1], tall, deep], [u[1], 0, deep]], s.blend([[0, "#efe9d4"], [1, "#b9b8ad"]], [0, 0, 1, 0])));
  s.under(sheet(s, wall, u, [0, tall], deep, s.blend([[0, "#fffbe9"], [1, "#d9d3bd"]])));
  s.under(sheet(s, wall, [u[0] + 0.12, u[1] - 0.12], [1, 1.95], deep - 0.01, s.blend([[0, "#dfe9e6"], [1, "#c3d0cc"]])));
  s.under(box(s, wall, [u[0] + 0.05, u[1] - 0.05], [0.88, 0.93], [deep - 0.09, deep - 0.05], "#8f9690"));
  for (const leaf of [[u[0] - 0.02, u[0] + 0.13], [u[1] - 0.13, u[1] + 0.02]] as const) s.under(sheet(s, wall, leaf, [0, tall], -0.03, s.blend([[0, "#9fa7a6"], [0.5, "#d5dad6"], [1, "#8f9796"]], [0, 0, 1, 0])));
  s.under(sheet(s, wall, [1.78, 1.96], [1, 1.42], -0.02, "#b9bebb") + sheet(s, wall, [1.84, 1.9], [1.27, 1.33], -0.03, "#ffb13d") + sheet(s, wall, [1.84, 1.9], [1.1, 1.16], -0.03, "#7d8482"));
  s.under(sheet(s, wall, [0.5, 0.9], [2.28, 2.44], -0.05, "#2d2f38") + panel(s, wall, [[0.62, 2.41, -0.06], [0.78, 2.41, -0.06], [0.7, 2.31, -0.06]], "#ff6a3c"));
  s.under(`<g style="mix-blend-mode:screen">${panel(s, wall, [[u[0], 0, 0], [u[1], 0, 0], [u[1] + 0.45, 0, -1.5], [u[0] - 0.45, 0, -1.5]], s.blend([[0, "#fff2cc", 0.5], [1, "#fff2cc", 0]]))}</g>`);
}

/** A flight that climbs to the left along the wall, with its rail. */
function stairs(s: Stage): void {
  const steps = 9;
  const near = -1.15;
  for (let step = steps - 1; step >= 0; step -= 1) {
    const right = -0.75 - step * 0.28;
    const u = [right - 0.28, right] as const;
    const y = [0, 0.165 * (step + 1)] as const;
    s.put(s.depth([-0.75, 0, room.back + near]) + 0.02 + step * 0.001, box(s, wall, u, y, [near, 0], "#d3cdb6", "#e9e0c4"));
    if (step === 0) boxShadow(s, wall, u, y, [near, 0]);
  }
  const rail = (step: number, up: number) => s.at([-0.89 - step * 0.28, 0.165 * (step + 1) + up, room.back + near + 0.05]);
  const posts = Array.from({ length: steps }, (_, step) => line(open([rail(step, 0), rail(step, 0.85)]), "#4a6a62", 5)).join("");
  s.put(s.depth([0, 0, room.back + near]) - 0.05, posts + line(open([rail(-0.4, 0.88), rail(steps, 0.88)]), "#8a4f38", 13));
}

/** An old woman comes out of the new lift with her shopping. */
export function liftInUse(): string {
  const s = stage("lift-in-use", { eye: [-0.1, 1.42, -3.3], yaw: 0.02, focal: 1560, horizon: 520, centre: 900 }, {
    sun: [-0.68, 0.72, -0.42], warm: "#ffeec4", cool: "#8599ae", haze: "#d9dcc4", clear: 80, shadow: "#3f4f66", shadowStrength: 0.4,
  });
  const dice = s.random;
  shell(s, room, {
    floor: ["#b3b09a", "#8f9188"], back: ["#e9dfba", "#b9c2b6"], left: ["#aab8b4", "#8c9ea4"], right: ["#d9d3b0", "#c6c4a8"], ceiling: ["#c9cfc2", "#a3b0ae"], skirting: "#5a7468",
    dado: { height: 1.15, back: ["#8fb596", "#6f9a8c"], left: ["#6a8f8a", "#5c7f80"], right: ["#98ba94", "#86aa8c"] },
  }, { kind: "tiles", size: 0.6, colour: "#74786c" });
  windowIn(s, wall, [-2.6, -1], [1.75, 3], { sky: ["#fff4c9", "#ffe39a"], greens: ["#c9cf84"], frame: "#e6e6d4", panes: 2, transom: 2.6 });
  windowIn(s, leftWall(room), [-1.2, 1.2], [1, 2.9], { sky: ["#fff4c9", "#ffe39a"], greens: ["#cdd088", "#a8b866"], frame: "#e6e6d4", panes: 3, transom: 2.4 });
  sunbeam(s, leftWall(room), [-1.1, 0], [1.05, 2.85], "#ffe9a4", 0.75, 0.2);
  sunbeam(s, leftWall(room), [0.1, 1.1], [1.05, 2.85], "#ffe9a4", 0.75, 0.16);
  door(s, rightWall(room), [-0.4, 0.6], 2.1, "#8a5c44", "#6f4a3a");
  lift(s);
  stairs(s);
  person(s, [0.55, 0, 0.55], someone(dice, "elder", { female: true, hair: "perm", hairColour: "#dcd8d0", garment: "coat", top: "#b8404a", bottom: "#3b4256", scarf: "#f0c25c", height: 0.97, glasses: true }), strolling({ turn: 0.7, neck: [5, 138], hands: [[14, 86], [-27, 77]], elbows: [null, [-18, 102]], nod: 4 }), { flip: true, props: [trolley] });
  person(s, [-1.15, 0, -0.05], someone(dice, "adult", { female: true, hair: "ponytail", garment: "jacket", top: "#3f7f8c", height: 0.99 }), talking({ hands: [[40, 116], [18, 86]], elbows: [[24, 100], [-12, 106]] }));
  person(s, [-1.62, 0, 0.1], someone(dice, "child", { female: false, hair: "crop", garment: "jacket", top: "#e0a03c", height: 0.74 }), stand({ turn: 0.7 }));
  plant(s, [2.05, 0, 1.4], 1.1, "#a5634a", "#6f9a58");
  wash(s, "soft-light", [[0, "#ffe9a0", 0.6], [0.5, "#808080", 0], [1, "#1c3358", 0.42]], [0, 0, 1, 0.5]);
  return s.draw();
}
