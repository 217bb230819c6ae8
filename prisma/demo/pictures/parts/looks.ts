import type { Random } from "./random.ts";

export type Hair = "short" | "crop" | "balding" | "bob" | "bun" | "perm" | "ponytail" | "long";
export type Garment = "jacket" | "shirt" | "sweater" | "coat" | "vest" | "apron" | "dress" | "hivis";
export type Age = "child" | "young" | "adult" | "elder";

export type Look = {
  age: Age;
  female: boolean;
  hair: Hair;
  hairColour: string;
  skin: string;
  garment: Garment;
  top: string;
  inner: string;
  bottom: string;
  shoes: string;
  build: number;
  height: number;
  hat?: "helmet" | "straw" | "cap";
  hatColour?: string;
  glasses?: boolean;
  scarf?: string;
};

const skins = ["#dda57f", "#d39a74", "#e2b08c", "#c98f6b"] as const;
const muted = ["#5d6f85", "#7b5a4c", "#8a8f7a", "#6c6470", "#4f6b62", "#a08763", "#7d8ea0", "#54586b"] as const;
const bright = ["#c8553d", "#d99a3c", "#3f7f8c", "#7c9a5e", "#b96a7c", "#e0c9a0", "#5b79a8", "#a9503f", "#e6ddcc", "#86689a"] as const;
const trousers = ["#3b4256", "#4a4238", "#5a6270", "#2f3a45", "#6a5f52", "#454b3f", "#38435e"] as const;
const blacks = ["#2a2228", "#32282a", "#231f29"] as const;
const greys = ["#8f8d90", "#b9b6b2", "#d4d0c8", "#6f6b6e"] as const;

const hairs: Record<Age, { women: readonly Hair[]; men: readonly Hair[] }> = {
  child: { women: ["ponytail", "bob"], men: ["crop", "short"] },
  young: { women: ["ponytail", "bob", "long"], men: ["short", "crop"] },
  adult: { women: ["bob", "bun", "ponytail", "perm"], men: ["short", "crop"] },
  elder: { women: ["perm", "bun", "bob", "perm"], men: ["crop", "balding", "short"] },
};

const garments: Record<Age, readonly Garment[]> = {
  child: ["sweater", "jacket", "shirt"],
  young: ["jacket", "sweater", "shirt", "coat"],
  adult: ["jacket", "shirt", "coat", "sweater"],
  elder: ["jacket", "coat", "sweater", "jacket"],
};

/** Somebody who might live here. `wish` says what the scene needs of them. */
export function someone(random: Random, age: Age, wish: Partial<Look> = {}): Look {
  const female = wish.female ?? random.chance(0.5);
  const palette = age === "elder" ? [...muted, ...muted, ...bright] : [...bright, ...muted];
  const top = random.pick(palette);
  return {
    age, female,
    hair: random.pick(female ? hairs[age].women : hairs[age].men),
    hairColour: age === "elder" ? random.pick(greys) : random.pick(blacks),
    skin: random.pick(skins),
    garment: random.pick(garments[age]),
    top,
    inner: random.pick(["#efe6d6", "#d8dde0", "#c9b79a", "#7a3f3a", "#46586b"]),
    bottom: random.pick(trousers),
    shoes: random.pick(["#2b2a30", "#4a3c35", "#e4ded2", "#3c4450"]),
    build: age === "child" ? 1 : random.between(0.92, age === "elder" ? 1.2 : 1.1),
    height: { child: 0.72, young: female ? 0.97 : 1.03, adult: female ? 0.95 : 1.02, elder: female ? 0.92 : 0.97 }[age],
    glasses: age === "elder" && random.chance(0.3),
    ...wish,
  };
}

export const redVest = (random: Random, age: Age = "adult", wish: Partial<Look> = {}) =>
  someone(random, age, { garment: "vest", top: "#d1402f", inner: random.pick(["#e8e2d4", "#5f6f80", "#3d4656", "#cfd6d6"]), ...wish });

export const worker = (random: Random, wish: Partial<Look> = {}) =>
  someone(random, "adult", { female: false, garment: "hivis", top: "#e8762c", inner: "#33506e", bottom: "#33506e", hat: "helmet", hatColour: "#f0b429", hair: "crop", ...wish });
