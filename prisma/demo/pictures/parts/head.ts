import type { Look } from "./looks.ts";
import { capsule, oval, turned } from "./shapes.ts";
import type { P2 } from "./space.ts";

export type Part = { points: readonly P2[]; colour: string; curved?: boolean; flat?: boolean };
export type Marks = { points: readonly P2[]; colour: string; width: number };

/** Around the middle of the head, y up, looking to the right. */
const sideFace: P2[] = [[-8, 2], [-5, 10.5], [3, 12], [8.6, 7.5], [9.3, 2.5], [10.9, -1.6], [9.3, -3.2], [9, -6.2], [6.8, -10.6], [2.5, -11.2], [-3, -7], [-7, -4]];
const frontFace: P2[] = [[-8.6, 2], [-7, 9.5], [0, 12.4], [7, 9.5], [8.6, 2], [7.6, -5.5], [4, -10.4], [0, -11.8], [-4, -10.4], [-7.6, -5.5]];

const sideHair: Record<Look["hair"], P2[]> = {
  short: [[9.3, 5.5], [7, 12], [0, 14.6], [-7, 12.5], [-10.4, 5], [-9.6, -3], [-6, -6.5], [-4.4, -2], [-2, 3], [1, 3.4], [3, 7]],
  crop: [[8.8, 7.5], [6, 12.6], [0, 13.8], [-7, 11.5], [-9.6, 5], [-8.6, -2], [-6, -4.5], [-4.4, 0], [-1.6, 3], [1, 5.6], [4, 8]],
  balding: [[1, 6.5], [-4, 10], [-8, 8], [-9.8, 3], [-8.8, -3], [-6, -5.5], [-4.4, -1], [-2, 2.6], [0.6, 3]],
  bob: [[9.6, 4.5], [7, 12.5], [0, 15], [-8, 13], [-12, 5], [-12.6, -4], [-10, -10], [-4, -10], [-2.6, -4], [-1, 2], [3, 6.5]],
  bun: [[9, 6.5], [6.5, 12.4], [0, 14], [-7, 12], [-10, 5], [-9, -2.5], [-5.8, -5], [-4, -1], [-1, 3.4], [3, 7]],
  perm: [[9.6, 6], [8.4, 11.5], [4, 15.4], [-2, 16], [-8, 14.4], [-12, 9], [-13, 3], [-12, -3], [-8.6, -7], [-5, -6], [-3.6, -1], [-1, 4], [4, 7.5]],
  ponytail: [[9, 6.5], [6.5, 12.6], [0, 14.2], [-7, 12], [-10, 5], [-8.8, -2], [-5.8, -4.5], [-4, 0], [-1, 3.4], [3, 7]],
  long: [[9.4, 4.5], [7, 12.5], [0, 14.8], [-8, 13], [-11.6, 5], [-13, -8], [-13.5, -19], [-8, -21], [-3.4, -14], [-2.8, -4], [-1, 2], [3, 6.5]],
};

const frontHair: Record<Look["hair"], P2[]> = {
  short: [[-9.4, 0], [-9.4, 8], [-5, 13.4], [1, 14.6], [7, 12.6], [9.6, 7], [9.3, 0], [7.6, 5.5], [3, 7.4], [-3, 6.2], [-7.4, 5]],
  crop: [[-9, 1], [-8.8, 8], [-4, 13], [1, 13.8], [6, 12.4], [9, 7], [9, 1], [7.4, 7], [3, 8.8], [-3, 8.6], [-7.2, 7]],
  balding: [[-9.4, -1], [-9.4, 5], [-7.4, 8.6], [-7, 4], [-8, -2]],
  bob: [[-11, -10], [-12, 2], [-9, 11], [0, 15.2], [9, 11], [12, 2], [11, -10], [7, -9], [8, 3], [3, 7.5], [-4, 7], [-8, 2], [-7, -9]],
  bun: [[-9, 0], [-9, 8], [-4, 13.6], [1, 14.4], [6, 12.8], [9.2, 7], [9, 0], [7.4, 6], [0, 9.4], [-7.4, 6]],
  perm: [[-11.4, -3], [-12.6, 4], [-10.4, 11.6], [-4, 16], [4, 16], [10.4, 11.6], [12.6, 4], [11.4, -3], [8.4, 0], [6.8, 6.5], [0, 8.6], [-6.8, 6.5], [-8.4, 0]],
  ponytail: [[-9, 0], [-9, 8], [-4, 13.8], [1, 14.6], [6, 13], [9.2, 7], [9, 0], [7.4, 6], [1, 8.6], [-7.4, 6]],
  long: [[-11.4, -19], [-12, 2], [-9, 11], [0, 15], [9, 11], [12, 2], [11.4, -19], [7, -16], [8, 3], [2, 8], [-4, 7], [-8, 2], [-7, -16]],
};

function backHair(look: Look): P2[] {
  const down = { short: -5.5, crop: -4, balding: -4, bob: -11, bun: -6, perm: -7, ponytail: -6, long: -20 }[look.hair];
  const wide = look.hair === "perm" ? 12.4 : look.hair === "bob" || look.hair === "long" ? 11.6 : 9.6;
  return [[-wide, 2], [-wide * 0.85, 10], [0, 14.6], [wide * 0.85, 10], [wide, 2], [wide * 0.86, down * 0.7], [wide * 0.5, down], [0, down - 0.8], [-wide * 0.5, down], [-wide * 0.86, down * 0.7]];
}

function hat(look: Look, side: boolean): Part[] {
  const colour = look.hatColour ?? "#d8b25c";
  if (look.hat === "helmet") {
    return [
      { points: [[-11.5, 4], [-10, 12], [-3, 17], [4, 17], [10, 12], [11.5, 4]], colour, curved: true },
      { points: side ? [[-11.6, 4.4], [15.5, 4.4], [15, 6.4], [-11, 6.6]] : [[-12.6, 3.8], [12.6, 3.8], [12, 6.4], [-12, 6.4]], colour },
    ];
  }
  if (look.hat === "straw") {
    return [
      { points: [[-22, 4], [-10, 8.4], [0, 9.2], [10, 8.4], [22, 4], [10, 3], [-10, 3]], colour, curved: true },
      { points: [[-10, 6.5], [-7.4, 15], [0, 17], [7.4, 15], [10, 6.5]], colour, curved: true },
    ];
  }
  if (look.hat === "cap") {
    return [
      { points: [[-10.4, 3], [-9.4, 11], [-2, 15.2], [5, 14], [9.8, 7.4], [9.6, 4.4]], colour, curved: true },
      ...(side ? [{ points: [[7, 4.2], [17, 3], [17, 4.6], [8, 7.4]] as P2[], colour }] : [{ points: [[-9, 3], [9, 3], [7, 6], [-7, 6]] as P2[], colour }]),
    ];
  }
  return [];
}

/** Head, hair and hat about a middle point. */
export function head(look: Look, middle: P2, view: { side: boolean; back: boolean; nod: number; size: number }): { parts: Part[]; marks: Marks[] } {
  const place = (points: readonly P2[]) => turned(points.map(([x, y]): P2 => [x * view.size + middle[0], y * view.size + middle[1]]), [middle[0], middle[1] - 8], view.nod);
  const parts: Part[] = [];
  const marks: Marks[] = [];
  const put = (points: readonly P2[], colour: string, curved = true) => parts.push({ points: place(points), colour, curved });
  if (look.hair === "ponytail" && !view.back) put(view.side ? capsule([-9, 3], 3, [-14, -11], 2.4) : capsule([-7, 8], 3, [-12, -2], 2.2), look.hairColour);
  if (look.hair === "bun" && !view.back) put(view.side ? oval(-10.5, 2, 4.6, 4.6) : oval(0, 14.5, 4.4, 3.6), look.hairColour);
  if (view.back) {
    put([[-9, -2], [9, -2], [6, -11], [-6, -11]], look.skin);
    if (look.hair === "balding") put(oval(0, 2.5, 9.4, 11.5), look.skin);
    put(look.hair === "balding" ? [[-9.8, 4], [0, 6], [9.8, 4], [8.4, -4], [0, -6], [-8.4, -4]] : backHair(look), look.hairColour);
    if (look.hair === "bun") put(oval(0, 4, 5, 4.6), look.hairColour);
    if (look.hair === "ponytail") put(capsule([0, 4], 3.4, [-1, -13], 2.6), look.hairColour);
  } else if (view.side) {
    put(sideFace, look.skin);
    marks.push({ points: place([[6.2, 1.6], [8.2, 1.2]]), colour: "#3a2a2a", width: 0.9 }, { points: place([[5.6, 4.6], [8.6, 4.4]]), colour: look.hairColour, width: 0.9 });
    marks.push({ points: place([[6.4, -6.4], [8.6, -6]]), colour: "#a05a4c", width: 0.8 });
    put(oval(-2.4, -0.6, 2, 3), look.skin);
    put(sideHair[look.hair], look.hairColour);
  } else {
    put(frontFace, look.skin);
    for (const x of [-3.6, 3.6]) {
      marks.push({ points: place([[x - 1.2, 0.6], [x + 1.2, 0.6]]), colour: "#3a2a2a", width: 0.9 }, { points: place([[x - 1.9, 3.6], [x + 1.8, 3.8]]), colour: look.hairColour, width: 0.9 });
    }
    marks.push({ points: place([[-1.8, -6.6], [0, -7], [1.8, -6.6]]), colour: "#a05a4c", width: 0.8 });
    put(frontHair[look.hair], look.hairColour);
    if (look.hair === "balding") put([[9.4, -1], [9.4, 5], [7.4, 8.6], [7, 4], [8, -2]], look.hairColour);
  }
  if (look.glasses && !view.back) {
    const rims: P2[][] = view.side ? [[[8.6, 2.8], [8.8, -0.2], [4.8, -0.4], [4.6, 2.6], [8.6, 2.8], [-2, 2]]] : [[[-6, 2.4], [-6, -0.6], [-1.6, -0.6], [-1.6, 2], [1.6, 2], [1.6, -0.6], [6, -0.6], [6, 2.4], [-6, 2.4]]];
    for (const rim of rims) marks.push({ points: place(rim), colour: "#3b3438", width: 0.7 });
  }
  const hats = hat(look, view.side);
  for (const part of hats) put(part.points, part.colour, part.curved);
  return { parts, marks };
}
