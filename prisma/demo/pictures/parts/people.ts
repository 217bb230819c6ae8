import { body, type Body, type Limb, type Pose } from "./body.ts";
import { darken, lighten } from "./colour.ts";
import { head, type Marks, type Part } from "./head.ts";
import type { Look } from "./looks.ts";
import { capsule, oval } from "./shapes.ts";
import { add, rightOf, times, type P2, type P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { closed, ellipse, fill, line, open, smooth } from "./svg.ts";

/** Something held or worn, in the centimetres of the pose; drawn before or after the near arm. */
export type Prop = { parts: Part[]; marks?: Marks[]; behind?: boolean };

type Layer = { parts: Part[]; marks: Marks[] };

const legRadii = (look: Look) => (look.female ? [9, 6.6, 5.2] : [9.4, 7.2, 5.8]) as [number, number, number];

function limb({ root, joint, end }: Limb, [a, b, c]: readonly [number, number, number], colour: string): Part[] {
  return [{ points: capsule(root, a, joint, b), colour }, { points: capsule(joint, b, end, c), colour }];
}

function shoe([x, y]: P2, pose: Pose, colour: string): Part {
  if (pose.turn < 0.35) return { points: [[x - 5, y], [x + 5.4, y], [x + 5.6, y + 5], [x + 3, y + 9], [x - 3, y + 9], [x - 5.4, y + 5]], colour, curved: true };
  return { points: [[x - 6.5, y], [x + 15, y], [x + 16, y + 3], [x + 10, y + 6.5], [x + 5, y + 10], [x - 5, y + 10], [x - 7.5, y + 4]], colour, curved: true };
}

function arm(limbs: Limb, look: Look): Part[] {
  const vest = look.garment === "vest" || look.garment === "apron" || look.garment === "hivis";
  const sleeve = vest ? look.inner : look.top;
  const [a, b, c] = look.garment === "coat" || look.garment === "jacket" ? [6.4, 5.6, 4.9] : [5.8, 5, 4.2];
  const { joint, end } = limbs;
  const length = Math.hypot(end[0] - joint[0], end[1] - joint[1]) || 1;
  const beyond: P2 = [end[0] + ((end[0] - joint[0]) / length) * 5, end[1] + ((end[1] - joint[1]) / length) * 5];
  return [{ points: capsule(end, 3.4, beyond, 3.6), colour: look.skin }, ...limb(limbs, [a * look.build, b * look.build, c], sleeve)];
}

/** Points across the trunk: (across, along) from the hip to the neck. */
function trunk(pose: Pose, { axis, across }: Body, points: readonly P2[]): P2[] {
  return points.map(([a, b]): P2 => [pose.hip[0] + across[0] * a + axis[0] * b, pose.hip[1] + across[1] * a + axis[1] * b]);
}

function torso(look: Look, pose: Pose, shape: Body): Layer {
  const { shoulderHalf: s, waistHalf: w, hipHalf: h, length: l } = shape;
  const long = look.garment === "coat" && !pose.seated ? -26 : look.garment === "dress" && !pose.seated ? -38 : pose.seated ? -5 : look.garment === "shirt" ? -3 : -9;
  const flare = long < -20 ? 3 : 0.5;
  const outlineOf = (grow: number, to: number): P2[] => [[-h - flare, to], [-w - grow, l * 0.38], [-s + 2.5, l * 0.7], [-s, l * 0.87], [-s * 0.62, l * 0.965], [-5, l + 1.5], [5, l + 1.5], [s * 0.62, l * 0.965], [s, l * 0.87], [s - 2.5, l * 0.7], [w + grow, l * 0.38], [h + flare, to], [0, to - 1.5]];
  const parts: Part[] = [{ points: trunk(pose, shape, outlineOf(0, long)), colour: look.top, curved: true }];
  const marks: Marks[] = [];
  const front = (points: readonly P2[]) => trunk(pose, shape, points.map(([a, b]): P2 => [a + pose.turn * s * 0.55, b]));
  if (!pose.back) {
    if (look.garment === "vest" || look.garment === "hivis" || look.garment === "jacket" || look.garment === "coat") {
      parts.push({ points: front([[-4.6, l + 1], [0, l * 0.72], [4.6, l + 1]]), colour: look.inner });
      marks.push({ points: front([[0, l * 0.72], [0.4, long + 1]]), colour: darken(look.top, 0.35), width: 0.9 });
    }
    if (look.garment === "apron") {
      parts.push({ points: front([[-9, l * 0.8], [9, l * 0.8], [12, l * 0.4], [15, pose.seated ? -4 : -34], [-15, pose.seated ? -4 : -34], [-12, l * 0.4]]), colour: look.top });
      const first = parts[0];
      if (first) parts[0] = { ...first, colour: look.inner };
    }
    if (look.garment === "shirt") marks.push({ points: front([[-4, l], [0, l * 0.9], [4, l]]), colour: lighten(look.top, 0.5), width: 1.8 }, { points: front([[0, l * 0.88], [0, 2]]), colour: darken(look.top, 0.25), width: 0.7 });
    if (look.garment === "sweater") marks.push({ points: front([[-5, l * 0.99], [0, l * 0.93], [5, l * 0.99]]), colour: darken(look.top, 0.25), width: 1.6 });
  }
  if (look.garment === "hivis") {
    for (const at of [0.24, 0.5]) marks.push({ points: trunk(pose, shape, [[-w * 0.96, l * at], [w * 0.96, l * at]]), colour: "#f2efc2", width: 3.2 });
  }
  if (look.scarf) parts.push({ points: trunk(pose, shape, [[-7, l + 3], [7, l + 3], [9, l - 3], [0, l - 7], [-9, l - 3]]), colour: look.scarf, curved: true });
  return { parts, marks };
}

function legs(look: Look, pose: Pose, shape: Body): Part[] {
  const radii = legRadii(look);
  const one = (index: 0 | 1) => {
    const shade = index === 0 ? darken(look.bottom, 0.16) : look.bottom;
    const shank = shape.legs[index].end;
    return [shoe([shank[0], shank[1] - 7], pose, look.shoes), ...limb(shape.legs[index], radii, shade)];
  };
  return [...one(0), ...one(1)];
}

/** The whole person, from the back of the picture to the front. */
function layers(look: Look, pose: Pose, props: readonly Prop[]): Layer {
  const shape = body(pose, look.build, look.female);
  const grow = look.age === "child" ? 1.28 : 1;
  const middle: P2 = [pose.neck[0] + pose.turn * 2.5 + shape.axis[0] * 13 * grow, pose.neck[1] + 13 * grow];
  const face = head(look, middle, { side: pose.turn > 0.4, back: pose.back ?? false, nod: -(pose.nod ?? 0), size: grow });
  const neck: Part = { points: capsule([pose.neck[0], pose.neck[1] - 3], 5, middle, 5), colour: darken(look.skin, 0.14) };
  const trunkOf = torso(look, pose, shape);
  const [far, near] = [arm(shape.arms[0], look).map((part) => ({ ...part, colour: darken(part.colour, 0.1) })), arm(shape.arms[1], look)];
  const behind = props.filter((prop) => prop.behind);
  const ahead = props.filter((prop) => !prop.behind);
  const farFirst = pose.turn > 0.6 || pose.armsHidden;
  return {
    parts: [
      ...(farFirst ? far : []), ...(pose.armsHidden ? near : []),
      ...legs(look, pose, shape), ...behind.flatMap((prop) => prop.parts),
      neck, ...trunkOf.parts, ...(farFirst ? [] : far),
      ...face.parts, ...ahead.flatMap((prop) => prop.parts), ...(pose.armsHidden ? [] : near),
    ],
    marks: [...trunkOf.marks, ...face.marks, ...props.flatMap((prop) => prop.marks ?? [])],
  };
}

const down = (points: readonly P2[]) => points.map(([x, y]): P2 => [x, -y]);

export type Placing = { flip?: boolean; props?: Prop[]; shadow?: boolean; forward?: number };

/** Puts somebody on the stage, standing (or sitting) on the point `at`. */
export function person(stage: Stage, at: P3, look: Look, pose: Pose, { flip = false, props = [], shadow = true, forward = 0 }: Placing = {}): void {
  const depth = stage.depth(at);
  const [x, y] = stage.at(at);
  const size = (stage.scale(at) * look.height) / 100;
  const way = flip ? -1 : 1;
  const side = (stage.side * way) as 1 | -1;
  const all = layers(look, pose, props);
  const paint = (part: Part) => {
    const colour = stage.air(part.colour, depth);
    return fill(part.curved ? smooth(down(part.points), 0.5) : closed(down(part.points)), part.flat ? colour : stage.twoTone(colour, side));
  };
  const drawn = all.parts.map(paint).join("") + all.marks.map((mark) => line(open(down(mark.points)), stage.air(mark.colour, depth), mark.width, 0.75)).join("");
  const feet = shadow ? ellipse(x, y, size * 30, size * 7, stage.light.shadow, 0.3) : "";
  stage.put(depth - forward, `${shadow ? feet : ""}<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(size * way).toFixed(3)} ${size.toFixed(3)})">${drawn}</g>`);
  if (!shadow) return;
  const right = times(rightOf(stage.view), (way * look.height) / 100);
  for (const part of all.parts) {
    stage.shadow(part.points.map(([a, b]) => stage.cast(add(at, add(times(right, a), [0, (b * look.height) / 100, 0])))));
  }
}

export const roundPart = (x: number, y: number, rx: number, ry: number, colour: string): Part => ({ points: oval(x, y, rx, ry), colour });
