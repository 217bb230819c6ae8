type Channels = readonly [number, number, number];

function channels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(red: number, green: number, blue: number): string {
  const byte = (value: number) => Math.max(0, Math.min(255, Math.round(value))).toString(16).padStart(2, "0");
  return `#${byte(red)}${byte(green)}${byte(blue)}`;
}

export function mix(from: string, to: string, amount: number): string {
  const [a, b] = [channels(from), channels(to)];
  const at = (index: 0 | 1 | 2) => a[index] + (b[index] - a[index]) * amount;
  return hex(at(0), at(1), at(2));
}

/** As light of a colour falls on paint of another. */
export function multiply(paint: string, light: string): string {
  const [a, b] = [channels(paint), channels(light)];
  return hex((a[0] * b[0]) / 255, (a[1] * b[1]) / 255, (a[2] * b[2]) / 255);
}

export const lighten = (colour: string, amount: number) => mix(colour, "#fff8e8", amount);
export const darken = (colour: string, amount: number) => mix(colour, "#1b1a2e", amount);
