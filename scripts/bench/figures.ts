/** The middle value, or the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = ordered(values);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The smallest of the values that at least `percent` of them do not exceed. */
export function percentile(values: number[], percent: number): number {
  const sorted = ordered(values);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

export type Spread = { median: number; p95: number; p99: number; most: number };

export function spread(values: number[]): Spread {
  return { median: median(values), p95: percentile(values, 95), p99: percentile(values, 99), most: percentile(values, 100) };
}

function ordered(values: number[]): number[] {
  if (values.length === 0) throw new Error("Nothing was measured");
  return values.toSorted((one, other) => one - other);
}

/** Three significant digits, thousands set apart; a dash for what there is not. */
export function short(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString("en", { maximumFractionDigits: Math.min(digits, 4), useGrouping: true });
}

export function times(value: number | null): string {
  return value === null || !Number.isFinite(value) ? "–" : `${short(value)}×`;
}
