import { Alert } from "@/components/ui/alert";
import { translator } from "@/lib/messages/index";
import type { CopyChecks } from "./use-copy-checks";

const t = translator("copyChecks");

export const sensitiveIn = ({ open }: CopyChecks) => open.filter(({ kind }) => kind === "sensitive");

/** Before publishing: what is still open. It stands in nobody's way. */
export function OpenFindings({ checks }: { checks: CopyChecks }) {
  if (checks.open.length === 0) return null;
  const sensitive = sensitiveIn(checks);
  const words = [...new Set(sensitive.map(({ was }) => was))].join("、");
  return (
    <Alert tone="warn" className="mt-4">
      {sensitive.length > 0 && <p className="font-medium">{t("publish.sensitive", { count: sensitive.length, words })}</p>}
      <p>{t("publish.open", { count: checks.open.length })}</p>
    </Alert>
  );
}
