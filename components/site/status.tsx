import type { InitiativeStatus } from "@/lib/generated/prisma/enums";
import { translator } from "@/lib/messages";

export function Status({ status }: { status: InitiativeStatus }) {
  const t = translator("site");
  return (
    <span className="inline-block rounded-sm border border-accent/40 bg-accent-soft px-2 py-0.5 text-sm font-medium text-accent">
      {t(`initiative.statusLabel.${status}`)}
    </span>
  );
}
