import { darken, lighten } from "./colour.ts";
import type { Prop } from "./people.ts";
import type { P2 } from "./space.ts";

/** An open umbrella held up in a hand. */
export function umbrella([x, y]: P2, colour: string, tilt = 0): Prop {
  const top = y + 74;
  const at = (dx: number, dy: number): P2 => [x + dx + tilt * (dy + 74) * 0.01, top + dy];
  return {
    behind: true,
    parts: [
      { points: [[x - 1, y - 10], [x + 1, y - 10], at(1, 0), at(-1, 0)], colour: "#6a6058" },
      { points: [at(-58, -24), at(-44, -6), at(-22, 6), at(0, 10), at(22, 6), at(44, -6), at(58, -24), at(38, -19), at(19, -24), at(0, -19), at(-19, -24), at(-38, -19)], colour },
      { points: [at(-19, -24), at(-14, -4), at(0, 10), at(14, -4), at(19, -24), at(0, -19)], colour: lighten(colour, 0.14) },
      { points: [at(-1, 9), at(1, 9), at(0.6, 16), at(-0.6, 16)], colour: darken(colour, 0.3) },
    ],
  };
}

/** A shopping bag hanging from a hand. */
export function bag([x, y]: P2, colour: string, greens = false): Prop {
  const leaves: P2[] = [[x - 7, y - 13], [x - 10, y - 3], [x - 5, y - 7], [x, y], [x + 4, y - 7], [x + 10, y - 2], [x + 7, y - 13]];
  return {
    parts: [
      ...(greens ? [{ points: leaves, colour: "#6f9a4c", curved: true }] : []),
      { points: [[x - 10, y - 12], [x + 10, y - 12], [x + 13, y - 36], [x - 13, y - 36]], colour },
      { points: [[x - 7, y - 12], [x - 2, y - 2], [x + 2, y - 2], [x + 7, y - 12], [x + 4.5, y - 12], [x, y - 5], [x - 4.5, y - 12]], colour: darken(colour, 0.2) },
    ],
  };
}
