"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { removeSourceAction } from "@/lib/sources/actions";
import type { DeskSource } from "@/lib/sources/source";
import { SourceForm } from "./source-form";

const t = translator("sources");

/** The permitted sources, each with the ways to change it. */
export function SourceList({ sources }: { sources: DeskSource[] }) {
  const [editing, setEditing] = useState<DeskSource | null>(null);
  const [removing, setRemoving] = useState<DeskSource | null>(null);
  return (
    <>
      <ul aria-label={t("list")} className="divide-y divide-line rounded-lg border border-line bg-surface">
        {sources.map((source) => (
          <li key={source.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-medium">{source.name}</p>
              <p className="text-sm wrap-anywhere text-ink-soft">{[source.hosts.join("、"), source.note].filter(Boolean).join("　")}</p>
            </div>
            <div className="flex gap-1">
              <Button size="s" variant="quiet" aria-label={t("editOne", { name: source.name })} onClick={() => setEditing(source)}>
                {t("edit")}
              </Button>
              <Button size="s" variant="quiet" aria-label={t("removeOne", { name: source.name })} onClick={() => setRemoving(source)}>
                {t("remove")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Dialog open={editing !== null} title={t("edit")} onClose={() => setEditing(null)}>
        <SourceForm source={editing} onDone={() => setEditing(null)} />
      </Dialog>
      <Dialog open={removing !== null} title={t("removeTitle")} onClose={() => setRemoving(null)}>
        {removing && <Remove source={removing} onDone={() => setRemoving(null)} />}
      </Dialog>
    </>
  );
}

function Remove({ source: { id, ...start }, onDone }: { source: DeskSource; onDone: () => void }) {
  const toast = useToast();
  const form = useFormAction(removeSourceAction, () => {
    toast(t("removed"));
    onDone();
  });
  return (
    <form {...form.props}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="start" value={JSON.stringify(start)} />
      {form.message && (
        <Alert tone="bad" className="mb-4">
          {form.message}
        </Alert>
      )}
      <p className="text-[0.9375rem] text-ink-soft">{t("removeText", { name: start.name })}</p>
      <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button onClick={onDone}>{t("cancel")}</Button>
        <Button type="submit" variant="danger" pending={form.pending}>
          {t("remove")}
        </Button>
      </div>
    </form>
  );
}
