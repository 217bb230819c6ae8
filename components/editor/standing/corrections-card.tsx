"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextAreaField } from "@/components/ui/fields";
import { useFormAction } from "@/components/ui/use-form-action";
import { changeCorrectionText, correctArticle } from "@/lib/articles/actions";
import type { Standing } from "@/lib/articles/standing";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";

const t = translator("standing");
const textOf = (data: FormData) => String(data.get("text") ?? "");

/** What readers are told was wrong, and one more to tell them. */
export function CorrectionsCard({ standing: { article, corrections, may } }: { standing: Standing }) {
  const router = useRouter();
  const adding = useFormAction((_, data) => correctArticle({ articleId: article.id, text: textOf(data) }), (_, form) => {
    form?.reset();
    router.refresh();
  });
  return (
    <Card title={t("corrections")} hint={t("correctionsText")}>
      {corrections.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ul className="divide-y divide-line">
        {corrections.map((one) => (
          <Correction key={one.id} {...{ one, articleId: article.id, editable: may.correct }} />
        ))}
      </ul>
      {may.correct ? (
        <form {...adding.props} className="mt-5 space-y-3">
          <TextAreaField id="correction" name="text" label={t("correction")} hint={t("correctionHint")} maxLength={500} rows={3} required error={adding.errorOf("text") && t("withdraw.missing.text")} />
          {adding.message && !adding.errorOf("text") && <Alert tone="bad">{adding.message}</Alert>}
          {adding.done && <Alert tone="good">{t("added")}</Alert>}
          <Button type="submit" variant="primary" pending={adding.pending}>
            {t("add")}
          </Button>
        </form>
      ) : (
        <p className="mt-4 text-sm text-ink-soft">{article.state === "PUBLISHED" ? t("mayNot") : t("notNow")}</p>
      )}
    </Card>
  );
}

type CorrectionProps = { one: Standing["corrections"][number]; articleId: number; editable: boolean };

function Correction({ one: { id, at, text }, articleId, editable }: CorrectionProps) {
  const router = useRouter();
  const [editing, setEditing] = useState(false);
  const form = useFormAction((_, data) => changeCorrectionText({ articleId, correctionId: id, start: text, text: textOf(data) }), () => {
    setEditing(false);
    router.refresh();
  });
  return (
    <li className="py-3">
      <p className="flex items-center justify-between gap-3 text-sm text-ink-soft">
        <time dateTime={at}>{formatDate(new Date(at), "DAY")}</time>
        {editable && !editing && (
          <Button size="s" variant="quiet" onClick={() => setEditing(true)}>
            {t("edit")}
          </Button>
        )}
      </p>
      {editing ? (
        <form {...form.props} className="mt-2 space-y-3">
          <TextAreaField id={`correction-${id}`} name="text" label={t("correction")} defaultValue={text} maxLength={500} rows={3} required autoFocus error={form.errorOf("text") && t("withdraw.missing.text")} />
          {form.message && !form.errorOf("text") && <Alert tone="bad">{form.message}</Alert>}
          <div className="flex gap-2">
            <Button type="submit" size="s" variant="primary" pending={form.pending}>
              {t("save")}
            </Button>
            <Button size="s" onClick={() => setEditing(false)}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      ) : (
        <p className="leading-relaxed whitespace-pre-line">{text}</p>
      )}
    </li>
  );
}
