"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { confirmSecondFactorAction } from "@/lib/users/actions";
import type { NewSecondFactor } from "@/lib/users/user";

const t = translator("secondFactor");
/** Readers of QR codes want four modules of white around. */
const QUIET = 4;

/** The app learns the secret, and a first code shows that it did. */
export function EnrolSecondFactor({ made: { secret, qr }, onDone, onCancel }: { made: NewSecondFactor; onDone: (codes: string[]) => void; onCancel?: () => void }) {
  const form = useFormAction(confirmSecondFactorAction, onDone);
  const size = qr.size + 2 * QUIET;
  return (
    <form {...form.props} className="space-y-5">
      {form.message && !form.errorOf("code") && <Alert tone="bad">{form.message}</Alert>}
      <section>
        <h3 className="font-medium">{t("step.app")}</h3>
        <p className="text-sm text-ink-soft">{t("appHint")}</p>
      </section>
      <section>
        <h3 className="font-medium">{t("step.scan")}</h3>
        <div className="mt-2 flex flex-col gap-4 sm:flex-row sm:items-center">
          <svg role="img" aria-label={t("qrLabel")} viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`} shapeRendering="crispEdges" className="size-52 shrink-0 rounded-md border border-line bg-white">
            <path d={qr.path} stroke="#000" />
          </svg>
          <div className="min-w-0 text-sm">
            <p className="text-ink-soft">{t("typed")}</p>
            <p className="mt-1 font-mono text-base break-words select-all" data-secret={secret}>
              {secret.match(/.{1,4}/g)?.join(" ")}
            </p>
          </div>
        </div>
      </section>
      <section className="max-w-sm">
        <TextField
          label={t("step.code")}
          hint={t("firstCodeHint")}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          error={form.errorOf("code")}
        />
      </section>
      <div className="flex flex-col gap-2 sm:flex-row">
        <Button type="submit" variant="primary" pending={form.pending}>
          {t("confirm")}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t("cancel")}</Button>}
      </div>
    </form>
  );
}
