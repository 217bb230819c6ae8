import { mix, multiply } from "./colour.ts";
import { halo } from "./sky.ts";
import { ringOf } from "./rounds.ts";
import type { P3 } from "./space.ts";
import type { Stage } from "./stage.ts";
import { ellipse } from "./svg.ts";

/** A lamp that is on: its pool on the ground, its bulb, the warm air around it. */
export function glowing(stage: Stage, bulb: P3, reach: number, strength = 1, colour = "#ffbe6a"): void {
  const [x, y] = stage.at(bulb);
  const size = stage.scale(bulb);
  const foot: P3 = [bulb[0], 0, bulb[2]];
  const [fx, fy] = stage.at(foot);
  const tall = Math.abs(stage.at(ringOf(foot, reach, 4)[3] ?? foot)[1] - fy) * 0.9 + 8;
  stage.under(`<g style="mix-blend-mode:screen">${ellipse(fx, fy, reach * size * 1.5, tall * 1.5, stage.glow(colour, 0.85 * strength))}</g>`);
  stage.over(`<g style="mix-blend-mode:soft-light">${ellipse(x, (y + fy) / 2, reach * size * 0.85, Math.abs(fy - y) * 0.85, stage.glow("#ffe0a0", 0.8 * strength))}</g>`);
  stage.over(`<g style="mix-blend-mode:screen">${halo(stage, [x, y], reach * size * 0.62, colour, 0.5 * strength)}${halo(stage, [x, y], size * 0.5, "#fff0c8", 0.9 * strength)}</g>`);
  stage.over(ellipse(x, y, size * 0.13, size * 0.07, "#fff6dc"));
}

/** The same stage for those who stand in lamp light while the rest lies in the blue of the evening. */
export function lampLit(stage: Stage): Stage {
  const twoTone: Stage["twoTone"] = (colour, from = stage.side) => {
    const [bright, dim] = [multiply(colour, "#fff0cf"), multiply(colour, "#8580b4")];
    return stage.blend([[0.3, bright], [0.55, mix(bright, dim, 0.65)], [0.7, dim], [1, dim]], from < 0 ? [0, 0.1, 1, 0.45] : [1, 0.1, 0, 0.45]);
  };
  return { ...stage, twoTone, air: (colour, depth) => stage.air(multiply(colour, "#dcc2b4"), depth) };
}
