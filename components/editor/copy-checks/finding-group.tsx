"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Kind } from "@/lib/copy-checks/finding";
import { translator } from "@/lib/messages/index";
import { FindingRow } from "./finding-row";
import type { PlacedFinding } from "./placed-finding";
import type { CopyChecks } from "./use-copy-checks";

const t = translator("copyChecks");

/** More than these would bury what else there is. */
const few = 3;

type Props = { kind: Kind; findings: PlacedFinding[]; checks: CopyChecks; onJump: (finding: PlacedFinding) => void };

export function FindingGroup({ kind, findings, checks, onJump }: Props) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? findings : findings.slice(0, few);
  const hidden = findings.length - shown.length;
  return (
    <section aria-label={t(`kinds.${kind}`)}>
      <h3 className="flex items-baseline justify-between gap-3 text-sm font-medium">
        {t(`kinds.${kind}`)}
        <span className="font-normal text-ink-soft">{t("count", { count: findings.length })}</span>
      </h3>
      <ul className="divide-y divide-line">
        {shown.map((finding) => (
          <FindingRow key={finding.key} finding={finding} checks={checks} onJump={onJump} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="s" variant="quiet" onClick={() => setWhole(true)}>
          {t("more", { count: hidden })}
        </Button>
      )}
    </section>
  );
}
