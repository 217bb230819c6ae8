import { Badge } from "@/components/ui/badge";
import type { ArticleState } from "@/lib/generated/prisma/enums";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");
const tones = { DRAFT: "neutral", PUBLISHED: "good", CHANGED: "warn", WITHDRAWN: "accent" } as const;

export function StateBadge({ state, hasUnpublishedChanges }: { state: ArticleState; hasUnpublishedChanges: boolean }) {
  const shown = state === "PUBLISHED" && hasUnpublishedChanges ? "CHANGED" : state;
  return <Badge tone={tones[shown]}>{t(`state.${shown}`)}</Badge>;
}
