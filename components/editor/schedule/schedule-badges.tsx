import { Badge } from "@/components/ui/badge";
import { translator } from "@/lib/messages/index";
import type { ScheduleBadge } from "@/lib/schedule/schedule";
import { clock } from "../articles/clock";

const t = translator("schedule");

/** What the list of articles says of plans. */
export function ScheduleBadges({ badges }: { badges: ScheduleBadge[] }) {
  return badges.map(({ kind, at, state, doneAt }) => (
    <Badge key={`${kind} ${state}`} tone={state === "failed" ? "accent" : "warn"}>
      {state === "late" && t("badge.late", { planned: clock(at), time: doneAt ? clock(doneAt) : "" })}
      {state === "failed" && t("badge.failed")}
      {state === "waiting" && t(kind === "PUBLISH" ? "badge.waiting" : "badge.withdraw", { time: clock(at) })}
    </Badge>
  ));
}
