export type PartOfDay = "morning" | "noon" | "afternoon" | "evening";

/** How one greets at this moment in China. */
export function partOfDay(now: Date): PartOfDay {
  const hour = (now.getUTCHours() + 8) % 24;
  if (hour >= 5 && hour < 11) return "morning";
  if (hour >= 11 && hour < 13) return "noon";
  if (hour >= 13 && hour < 18) return "afternoon";
  return "evening";
}
