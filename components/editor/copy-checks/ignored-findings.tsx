import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import type { PlacedFinding } from "./placed-finding";

const t = translator("copyChecks");

/** What somebody decided to leave as it is; folded away, and not for ever. */
export function IgnoredFindings({ findings, onRestore }: { findings: PlacedFinding[]; onRestore: (finding: PlacedFinding) => void }) {
  const once = findings.filter((one, index) => findings.findIndex(({ kind, about }) => kind === one.kind && about === one.about) === index);
  return (
    <details className="text-sm text-ink-soft">
      <summary className="cursor-pointer py-1">{t("ignored", { count: findings.length })}</summary>
      <ul className="divide-y divide-line">
        {once.map((finding) => (
          <li key={finding.key} className="flex items-center justify-between gap-3 py-1.5">
            <span className="min-w-0">
              {finding.before}
              <span className="text-ink">{finding.was}</span>
              {finding.after}
            </span>
            <Button size="s" variant="quiet" aria-label={t("restoreLabel", { was: finding.was })} onClick={() => onRestore(finding)}>
              {t("restore")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
