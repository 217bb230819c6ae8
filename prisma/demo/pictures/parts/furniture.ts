import { darken } from "./colour.ts";
import { drum, rod, rodShadow } from "./rounds.ts";
import { box, boxShadow, inFrame, type Frame } from "./solids.ts";
import { add, type P3 } from "./space.ts";
import type { Stage } from "./stage.ts";

/** A four-legged table; `size` is its length, depth and height. */
export function table(stage: Stage, where: Frame, [long, deep, high]: P3, colour: string, cloth?: string): void {
  const leg = (u: number, w: number) => box(stage, where, [u, u + 0.06], [0, high], [w, w + 0.06], darken(colour, 0.25));
  const parts = [leg(0.05, deep - 0.11), leg(long - 0.11, deep - 0.11), leg(0.05, 0.05), leg(long - 0.11, 0.05)];
  if (cloth) parts.push(box(stage, where, [0, long], [high - 0.45, high], [0, deep], cloth));
  parts.push(box(stage, where, [-0.03, long + 0.03], [high, high + 0.04], [-0.03, deep + 0.03], cloth ?? colour));
  boxShadow(stage, where, [0, long], [cloth ? 0.3 : high - 0.05, high], [0, deep]);
  stage.put(stage.depth(inFrame(where, [long / 2, 0, deep / 2])), parts.join(""));
}

/** A plastic or wooden stool for one of the seated poses. It hides the legs of those seen from `behind`. */
export function stool(stage: Stage, at: P3, colour: string, behind = false, height = 0.44): void {
  const legs = [[-0.13, 0.1], [0.13, 0.1], [-0.15, -0.12], [0.15, -0.12]] as const;
  const parts = legs.map(([x, z]) => rod(stage, [add(at, [x * 1.15, 0.01, z]), add(at, [x * 0.8, height - 0.03, z * 0.8])], 0.045, darken(colour, 0.2)));
  stage.put(stage.depth(at) + (behind ? -0.1 : 0.12), parts.join("") + drum(stage, add(at, [0, height - 0.06, 0]), { radius: 0.17, height: 0.06, colour }));
}

/** A slatted bench with a back; somebody may sit on its front edge. */
export function bench(stage: Stage, where: Frame, long: number, wood = "#9a6a42"): void {
  const iron = "#3d4046";
  const feet = [0.15, long - 0.22].map((u) => box(stage, where, [u, u + 0.07], [0, 0.42], [0.05, 0.48], iron)).join("");
  const seat = [0.02, 0.17, 0.32].map((w) => box(stage, where, [0, long], [0.42, 0.46], [w, w + 0.12], wood)).join("");
  const posts = [0.15, long - 0.22].map((u) => box(stage, where, [u, u + 0.07], [0.42, 0.9], [0.46, 0.5], iron)).join("");
  const back = [0.56, 0.7, 0.84].map((y) => box(stage, where, [0, long], [y, y + 0.1], [0.44, 0.47], wood)).join("");
  boxShadow(stage, where, [0, long], [0.4, 0.9], [0.4, 0.5]);
  boxShadow(stage, where, [0, long], [0, 0.46], [0, 0.46]);
  stage.put(stage.depth(inFrame(where, [long / 2, 0, 0.6])), posts + back + feet + seat);
}

/** A street lamp: a post, an arm towards `reach`, a head. Returns where the light hangs. */
export function lamp(stage: Stage, at: P3, height: number, reach: P3, colour = "#4a5058"): P3 {
  const [top, tip] = [add(at, [0, height, 0]), add(at, add([0, height + 0.15, 0], reach))];
  rodShadow(stage, [at, top], 0.12);
  stage.put(stage.depth(at), [
    drum(stage, at, { radius: 0.14, height: 0.7, colour, upper: 0.1 }),
    rod(stage, [add(at, [0, 0.6, 0]), top], 0.11, colour),
    rod(stage, [top, tip], 0.07, colour),
    rod(stage, [tip, add(tip, [reach[0] * 0.3, 0, reach[2] * 0.3])], 0.17, "#c9c4b4"),
  ].join(""));
  return tip;
}

/** A planter or flower pot with something growing in it is a pot and a shrub on top; this is the pot. */
export function pot(stage: Stage, at: P3, radius: number, height: number, colour = "#a5634a"): void {
  stage.put(stage.depth(at) + 0.02, drum(stage, at, { radius: radius * 0.75, upper: radius, height, colour, top: "#4a3a30" }));
}
