import type { Told } from "@/lib/audit/merged";
import { translator } from "@/lib/messages/index";
import { timeOf } from "../articles/clock";
import { EventDays } from "./event-days";
import { EventRow } from "./event-row";

const t = translator("audit");

/** What was done with one article. */
export function Story({ told }: { told: Told[] }) {
  return <EventDays events={told} at={({ entry }) => entry.at} row={(one) => <EventRow key={one.entry.id} entry={one.entry} instead={several(one)} />} />;
}

function several({ entry, count, since }: Told): string | undefined {
  return count > 1 ? t("saves", { name: entry.who, count, from: timeOf(since), to: timeOf(entry.at) }) : undefined;
}
