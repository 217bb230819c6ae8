"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { deleteInitiativeAction } from "@/lib/initiatives/actions";
import { translator } from "@/lib/messages/index";
import { deleteMethodAction } from "@/lib/methods/actions";

const t = translator("deskInitiatives");

const kinds = {
  initiative: { action: deleteInitiativeAction, list: "/editor/initiatives" },
  method: { action: deleteMethodAction, list: "/editor/initiatives/methods" },
} as const;

/** The end of the page about something that nothing hangs on: it can go, after a question. */
export function DeleteSection({ kind, id, name }: { kind: keyof typeof kinds; id: number; name: string }) {
  const toast = useToast();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const form = useFormAction(kinds[kind].action, () => {
    toast(t("deleted", { name }));
    router.push(kinds[kind].list);
  });
  return (
    <section aria-labelledby="delete">
      <Card>
        <h2 id="delete" className="font-semibold">
          {t(`${kind}.section`)}
        </h2>
        <p className="mt-1.5 mb-4 text-[0.9375rem] text-ink-soft">{t(`${kind}.hint`)}</p>
        <Button onClick={() => setOpen(true)}>{t(`${kind}.button`)}</Button>
      </Card>
      <Dialog open={open} onClose={() => setOpen(false)} title={t(`${kind}.title`, { name })}>
        <form {...form.props}>
          <input type="hidden" name="id" value={id} />
          {form.message && (
            <Alert tone="bad" className="mb-4">
              {form.message}
            </Alert>
          )}
          <p className="text-[0.9375rem] text-ink-soft">{t(`${kind}.text`)}</p>
          <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
            <Button onClick={() => setOpen(false)}>{t("cancel")}</Button>
            <Button type="submit" variant="danger" pending={form.pending}>
              {t("delete")}
            </Button>
          </div>
        </form>
      </Dialog>
    </section>
  );
}
