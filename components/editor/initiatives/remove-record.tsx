"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ActionState } from "@/lib/action-state";
import { translator } from "@/lib/messages/index";

const t = translator("records");

type Props = {
  initiativeId: number | null;
  id: number;
  /** As it is on the screen: what somebody changed since is not removed unseen. */
  start: unknown;
  name: string;
  action: (previous: ActionState | null, data: FormData) => Promise<ActionState>;
};

export function RemoveRecord({ initiativeId, id, start, name, action }: Props) {
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const form = useFormAction(action, () => {
    setOpen(false);
    toast(t("removed"));
  });
  return (
    <>
      <Button size="s" variant="quiet" aria-label={t("removeOne", { name })} onClick={() => setOpen(true)}>
        {t("remove")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("removeTitle")}>
        <form {...form.props}>
          <input type="hidden" name="initiativeId" value={initiativeId ?? ""} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="start" value={JSON.stringify(start)} />
          {form.message && (
            <Alert tone="bad" className="mb-4">
              {form.message}
            </Alert>
          )}
          <p className="text-[0.9375rem] text-ink-soft">{t("removeText", { name })}</p>
          <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
            <Button onClick={() => setOpen(false)}>{t("cancel")}</Button>
            <Button type="submit" variant="danger" pending={form.pending}>
              {t("remove")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
