"use client";

import { Clock } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useFormAction } from "@/components/ui/use-form-action";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { setEmbargoAction } from "@/lib/schedule/actions";
import type { ArticleSchedules } from "@/lib/schedule/schedule";
import { inChina } from "@/lib/schedule/when";
import { TimeField } from "./time-field";

const t = translator("schedule");

type Props = { schedules: ArticleSchedules; canPublish: boolean; onPlan: () => void };

/** The way to publish later, and until when nobody may publish. */
export function ScheduleCard({ schedules: { articleId, publish, embargoUntil, may }, canPublish, onPlan }: Props) {
  if (!may.publish) return null;
  return (
    <Card title={t("title")} hint={t("hint")}>
      {!publish && (
        <Button size="s" disabled={!canPublish} onClick={onPlan}>
          <Clock aria-hidden className="size-4" />
          {t("open")}
        </Button>
      )}
      {may.embargo && <EmbargoForm key={embargoUntil} {...{ articleId, embargoUntil }} />}
    </Card>
  );
}

function EmbargoForm({ articleId, embargoUntil }: Pick<ArticleSchedules, "articleId" | "embargoUntil">) {
  const router = useRouter();
  const standing = embargoUntil ? inChina(new Date(embargoUntil)) : "";
  const [until, setUntil] = useState(standing);
  const form = useFormAction(
    (_, data) => setEmbargoAction({ articleId, until: data.get("lift") ? "" : until }),
    () => router.refresh(),
  );
  return (
    <details open={embargoUntil !== null} className="mt-4">
      <summary className="cursor-pointer text-sm font-medium">{embargoUntil ? t("embargo.standing", { time: formatDate(new Date(embargoUntil)) }) : t("embargo.title")}</summary>
      <form {...form.props} className="mt-3 space-y-3">
        <TimeField id="embargo-until" label={t("embargo.until")} hint={t("embargo.hint")} value={until} error={form.errorOf("until")} onChange={setUntil} />
        {form.message && !form.errorOf("until") && <Alert tone="bad">{form.message}</Alert>}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" size="s" pending={form.pending} disabled={until === standing || until === ""}>
            {t("embargo.set")}
          </Button>
          {embargoUntil && (
            <Button type="submit" size="s" variant="danger" name="lift" value="yes" pending={form.pending}>
              {t("embargo.lift")}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
