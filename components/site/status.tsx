import type { InitiativeStatus } from "@/lib/generated/prisma/enums";
import { translator } from "@/lib/messages";

/** How far something has come; said as openly where no report tells. */
export function Status({ status }: { status: InitiativeStatus | null }) {
  const t = translator("site");
  const look = status ? "border-accent/40 bg-accent-soft font-medium text-accent" : "border-line text-ink-soft";
  return <span className={`inline-block rounded-sm border px-2 py-0.5 text-sm whitespace-nowrap ${look}`}>{status ? t(`initiative.statusLabel.${status}`) : t("record.noStatus")}</span>;
}
