import { Alert } from "@/components/ui/alert";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import type { Settled } from "@/lib/schedule/schedule";

const t = translator("schedule");

/** What came of the last plan, where it was not what people counted on. */
export function SettledNotice({ settled: { kind, planned, at, failure } }: { settled: Settled }) {
  const then = formatDate(new Date(planned));
  if (failure === null) return <Alert tone="warn">{t(`late.${kind}`, { planned: then, time: formatDate(new Date(at)) })}</Alert>;
  return (
    <Alert tone="bad" title={t(`failed.${kind}`)}>
      <p>
        {t("failed.planned", { time: then })}
        {failure}
      </p>
    </Alert>
  );
}
