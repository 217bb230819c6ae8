import type { P2 } from "./space.ts";

const short = (value: number) => String(Math.round(value * 10) / 10);

export function closed(points: readonly P2[]): string {
  if (points.length < 2) return "";
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}Z`;
}

export function open(points: readonly P2[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}`;
}

/** A closed curve through all the points. */
export function smooth(points: readonly P2[], tension = 0.5): string {
  const at = (index: number): P2 => points[(index + points.length) % points.length] ?? [0, 0];
  const parts = points.map((from, index) => {
    const [before, to, after] = [at(index - 1), at(index + 1), at(index + 2)];
    const bend = tension / 3;
    const first = [from[0] + (to[0] - before[0]) * bend, from[1] + (to[1] - before[1]) * bend];
    const second = [to[0] - (after[0] - from[0]) * bend, to[1] - (after[1] - from[1]) * bend];
    return `C${[...first, ...second, ...to].map(short).join(" ")}`;
  });
  return `M${short(at(0)[0])} ${short(at(0)[1])}${parts.join("")}Z`;
}

export function fill(path: string, colour: string, opacity = 1): string {
  return `<path d="${path}" fill="${colour}"${opacity < 1 ? ` opacity="${short2(opacity)}"` : ""}/>`;
}

export function line(path: string, colour: string, width: number, opacity = 1): string {
  const faint = opacity < 1 ? ` opacity="${short2(opacity)}"` : "";
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${short2(width)}" stroke-linecap="round" stroke-linejoin="round"${faint}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, colour: string, opacity = 1): string {
  const faint = opacity < 1 ? ` opacity="${short2(opacity)}"` : "";
  return `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${colour}"${faint}/>`;
}

const short2 = (value: number) => String(Math.round(value * 100) / 100);
