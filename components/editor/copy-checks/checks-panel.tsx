"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { kinds } from "@/lib/copy-checks/finding";
import { translator } from "@/lib/messages/index";
import { FindingGroup } from "./finding-group";
import { IgnoredFindings } from "./ignored-findings";
import type { PlacedFinding } from "./placed-finding";
import type { CopyChecks } from "./use-copy-checks";

const t = translator("copyChecks");

type Props = { checks: CopyChecks; mayEditLists: boolean; onJump: (finding: PlacedFinding) => void };

/** 核对: what may be wrong in the text, by kind, the gravest first. */
export function ChecksPanel({ checks, mayEditLists, onJump }: Props) {
  const { state, open, sure, ignored, mended } = checks;
  const groups = kinds.flatMap((kind) => {
    const findings = open.filter((one) => one.kind === kind);
    return findings.length > 0 ? [{ kind, findings }] : [];
  });
  return (
    <div id="copy-checks" className="scroll-mt-16">
      <Card
        title={open.length > 0 ? t("titleWithCount", { count: open.length }) : t("title")}
        hint={t("intro")}
        actions={
          sure.length > 1 && (
            <Button size="s" title={t("mendAllHint")} onClick={checks.mendAll}>
              {t("mendAll", { count: sure.length })}
            </Button>
          )
        }
      >
        <div className="space-y-4">
          <div role="status" className="text-[0.9375rem] text-ink-soft empty:hidden">
            {mended ? (
              <p className="flex items-center gap-2">
                {t("mended", { count: mended.count })}
                <Button size="s" onClick={checks.undo}>
                  {t("undo")}
                </Button>
              </p>
            ) : (
              <StateLine state={state} nothing={open.length === 0} />
            )}
          </div>
          {groups.length > 0 && (
            <div className="space-y-4 lg:-mr-3 lg:max-h-[55vh] lg:overflow-y-auto lg:pr-3">
              {groups.map((group) => (
                <FindingGroup key={group.kind} {...group} checks={checks} onJump={onJump} />
              ))}
            </div>
          )}
          {ignored.length > 0 && <IgnoredFindings findings={ignored} onRestore={(finding) => void checks.setIgnored(finding, false)} />}
          {mayEditLists && (
            <p className="text-sm">
              <Link href="/editor/settings/words" target="_blank" prefetch={false} className="text-ink-soft underline underline-offset-4">
                {t("editLists")}
              </Link>
            </p>
          )}
        </div>
      </Card>
    </div>
  );
}

/** Nothing while all is as it should be and there is a list to look at. */
function StateLine({ state, nothing }: { state: CopyChecks["state"]; nothing: boolean }) {
  if (state === "failed") return t("failed");
  if (!nothing) return null;
  return state === "done" ? t("none") : t("checking");
}
