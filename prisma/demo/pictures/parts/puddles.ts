import type { P3, View } from "./space.ts";
import type { Random } from "./random.ts";
import { stage, type Light, type Stage } from "./stage.ts";
import { smooth } from "./svg.ts";

/** The same place as still water shows it: seen from below and turned over. Draw into it what stands above the ground. */
export function mirror(seed: string, view: View, light: Light): Stage {
  return stage(seed, { ...view, eye: [view.eye[0], -view.eye[1], view.eye[2]] }, { ...light, shadowStrength: 0 });
}

/** Lays what the mirror shows into an outline on the ground. */
export function reflect(on: Stage, from: Stage, path: string, opacity: number, name = "water"): void {
  const inside = from.draw().replace(/<\/?svg[^>]*>/g, "").replaceAll(`id="d`, `id="${name}`).replaceAll("url(#d", `url(#${name}`);
  const turned = `<g transform="translate(0 ${on.view.horizon * 2}) scale(1 -1)">${inside}</g>`;
  on.under(`<clipPath id="${name}-edge"><path d="${path}"/></clipPath><g clip-path="url(#${name}-edge)" opacity="${opacity}">${turned}</g>`);
}

/** An irregular puddle around a point, as an outline in the picture. */
export function puddle(on: Stage, random: Random, [x, , z]: P3, wide: number, deep: number): string {
  const points = Array.from({ length: 16 }, (_, step) => {
    const angle = (step / 16) * Math.PI * 2;
    const grow = random.between(0.6, 1.15);
    return on.at([x + (Math.cos(angle) * wide * grow) / 2, 0, z + (Math.sin(angle) * deep * grow) / 2]);
  });
  return smooth(points, 1);
}
