import { Badge } from "@/components/ui/badge";
import type { Handing } from "@/lib/articles/editor-types";
import type { ArticleState } from "@/lib/generated/prisma/enums";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");
const tones = { DRAFT: "neutral", PUBLISHED: "good", CHANGED: "warn", WITHDRAWN: "accent", submitted: "warn", sentBack: "accent" } as const;

type Props = { state: ArticleState; hasUnpublishedChanges: boolean; handing?: Handing };

/** What readers see of it, and where it is between its author and those who review it. */
export function StateBadge({ state, hasUnpublishedChanges, handing = null }: Props) {
  const isChanged = state === "PUBLISHED" && hasUnpublishedChanges;
  const handed = handing && (state === "DRAFT" || isChanged) ? handing : null;
  const shown: (keyof typeof tones)[] = [...(state === "DRAFT" && handed ? [] : [isChanged ? ("CHANGED" as const) : state]), ...(handed ? [handed] : [])];
  return (
    <>
      {shown.map((one) => (
        <Badge key={one} tone={tones[one]}>
          {t(`state.${one}`)}
        </Badge>
      ))}
    </>
  );
}
