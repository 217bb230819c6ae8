import { random } from "./random.ts";

const tile = 512;

/** Smooth noise that repeats at the edge of the tile, about -1 to 1. */
function noise(seed: string, cellsAcross: number, cellsDown: number): Float32Array {
  const dice = random(seed);
  const lattice = Float32Array.from({ length: cellsAcross * cellsDown }, () => dice.between(-1, 1));
  const field = new Float32Array(tile * tile);
  const ease = (value: number) => value * value * (3 - 2 * value);
  for (let y = 0; y < tile; y += 1) {
    const row = (y / tile) * cellsDown;
    const [top, ty] = [Math.floor(row), ease(row % 1)];
    const [a, b] = [top * cellsAcross, ((top + 1) % cellsDown) * cellsAcross];
    for (let x = 0; x < tile; x += 1) {
      const column = (x / tile) * cellsAcross;
      const [left, tx] = [Math.floor(column), ease(column % 1)];
      const right = (left + 1) % cellsAcross;
      const upper = (lattice[a + left] ?? 0) * (1 - tx) + (lattice[a + right] ?? 0) * tx;
      const lower = (lattice[b + left] ?? 0) * (1 - tx) + (lattice[b + right] ?? 0) * tx;
      field[y * tile + x] = upper * (1 - ty) + lower * ty;
    }
  }
  return field;
}

const pushAcross = noise("push across", 64, 64);
const pushDown = noise("push down", 64, 64);
const ragged = noise("ragged", 200, 200);
const streaks = noise("streaks", 24, 170);
const pools = noise("pools", 9, 9);
const clouds = noise("clouds", 31, 31);
const tooth = noise("tooth", 256, 256);

/** Gives flat vector colours the ragged edges, pooled pigment and paper tooth of gouache. Three bytes a pixel. */
export function gouache(flat: Uint8Array, width: number, height: number, strength = 1): Uint8Array {
  const painted = new Uint8Array(flat.length);
  const dust = random("dust");
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    const row = (y % tile) * tile;
    for (let x = 0; x < width; x += 1) {
      const spot = row + (x % tile);
      const bite = (ragged[spot] ?? 0) * 0.9;
      const fromX = Math.max(0, Math.min(width - 1, Math.round(x + (pushAcross[spot] ?? 0) * 1.5 + bite)));
      const fromY = Math.max(0, Math.min(height - 1, Math.round(y + (pushDown[spot] ?? 0) * 1.5 + bite)));
      const pigment = (pools[spot] ?? 0) * 3.2 + (clouds[spot] ?? 0) * 3.4 + (streaks[spot] ?? 0) * 3.6 + (tooth[spot] ?? 0) * 4.2 + dust.between(-3, 3);
      const edge = ((x - middleX) / middleX) ** 2 + ((y - middleY) / middleY) ** 2;
      const dim = 1 - 0.055 * edge * edge * 0.5;
      const [from, to] = [(fromY * width + fromX) * 3, (y * width + x) * 3];
      for (let channel = 0; channel < 3; channel += 1) {
        const value = ((flat[from + channel] ?? 0) + pigment * strength) * dim;
        painted[to + channel] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
  }
  return painted;
}
