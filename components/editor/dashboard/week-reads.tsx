import { translator } from "@/lib/messages/index";

/** How often a live article was read lately; nothing for others, and while nobody has. */
export function WeekReads({ count }: { count: number | undefined }) {
  return count ? <span className="tabular-nums">{translator("dashboard")("listReads", { count })}</span> : null;
}
