/** Red, green, blue. */
export type Colour = readonly [number, number, number];

const named = new Map<string, Colour>([
  ["white", [255, 255, 255]], ["window", [255, 255, 255]], ["snow", [255, 250, 250]], ["ivory", [255, 255, 240]], ["whitesmoke", [245, 245, 245]],
  ["black", [0, 0, 0]], ["windowtext", [0, 0, 0]], ["gray", [128, 128, 128]], ["grey", [128, 128, 128]], ["silver", [192, 192, 192]],
  ["red", [255, 0, 0]], ["yellow", [255, 255, 0]], ["blue", [0, 0, 255]], ["green", [0, 128, 0]], ["lime", [0, 255, 0]], ["navy", [0, 0, 128]],
]);
export const white: Colour = [255, 255, 255];

/** A colour as a style names it; null for those that are not known, or let through what lies behind. */
export function colourOf(value: string): Colour | null {
  const known = named.get(value);
  if (known) return known;
  const [, short] = /^#([\da-f]{3})$/.exec(value) ?? [];
  const [, long] = short ? [null, short.replace(/./g, "$&$&")] : (/^#([\da-f]{6})(?:ff)?$/.exec(value) ?? []);
  if (long) return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16)) as unknown as Colour;
  const [, inside] = /^rgba?\(([^)]*)\)$/.exec(value) ?? [];
  const [red, green, blue, alpha = "1"] = inside?.split(/[\s,/]+/).filter(Boolean) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return /^hsla?\([^)]*\b100%\s*\)$/.test(value) ? white : null;
  const part = (one: string) => Number.parseFloat(one) * (one.endsWith("%") ? 2.55 : 1);
  return Number.parseFloat(alpha) * (alpha.endsWith("%") ? 0.01 : 1) >= 0.95 ? [part(red), part(green), part(blue)] : null;
}

/** How far apart two colours may be in each part that no eye tells them apart. */
const unnoticed = 5;
export const looksLike = (one: Colour, other: Colour) => one.every((part, index) => Math.abs(part - other[index]!) <= unnoticed);

const seeThrough = /^(none|transparent|inherit|initial|unset|rgba?\([^)]*[,/]\s*0(\.0+)?%?\s*\))$/;

/** What lies behind the text of an element whose style says `background`: null where that is a picture or not known. */
export function groundOf(backgrounds: string[], around: Colour | null): Colour | null {
  return backgrounds.reduce<Colour | null>((ground, background) => {
    if (/url\(|gradient\(|image/.test(background)) return null;
    const words = background.match(/#[\da-f]+|[\w-]+\([^)]*\)|[a-z][\w-]*/g) ?? [];
    const colours = words.filter((word) => !/^(no-repeat|repeat(-[xy])?|scroll|fixed|local|center|top|left|right|bottom|auto|cover|contain|(border|padding|content)-box)$/.test(word));
    const word = colours.find((one) => !seeThrough.test(one));
    return word === undefined ? ground : colourOf(word);
  }, around);
}
