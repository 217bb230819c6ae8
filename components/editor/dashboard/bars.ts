/** Heights of a chart's columns, of which the highest is `height`; one that is not zero stays in sight. */
export function barHeights(counts: number[], height: number): number[] {
  const most = Math.max(...counts, 1);
  return counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / most) * height))));
}

/** A line through the counts, from left to right, as the points of an SVG polyline. */
export function linePoints(counts: number[], width: number, height: number): string {
  const most = Math.max(...counts, 1);
  const step = width / Math.max(counts.length - 1, 1);
  return counts.map((count, index) => `${round(index * step)},${round(height - (count / most) * height)}`).join(" ");
}

const round = (value: number) => Math.round(value * 10) / 10;
