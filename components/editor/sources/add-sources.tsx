"use client";

import { ClipboardPaste, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextAreaField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { pasteSourcesAction } from "@/lib/sources/actions";
import { SourceForm } from "./source-form";

const t = translator("sources");

/** One source at a time, or a whole list as it stands in a table. */
export function AddSources() {
  const [open, setOpen] = useState<"one" | "many" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button onClick={() => setOpen("many")}>
        <ClipboardPaste aria-hidden className="size-4" />
        {t("paste.open")}
      </Button>
      <Button variant="primary" onClick={() => setOpen("one")}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
      <Dialog open={open === "one"} title={t("add")} onClose={close}>
        <SourceForm source={null} onDone={close} />
      </Dialog>
      <Dialog open={open === "many"} title={t("paste.title")} onClose={close}>
        <Paste onDone={close} />
      </Dialog>
    </>
  );
}

function Paste({ onDone }: { onDone: () => void }) {
  const toast = useToast();
  const form = useFormAction(pasteSourcesAction, (counts) => {
    toast(t("paste.done", counts));
    onDone();
  });
  const error = form.errorOf("lines") ?? form.message;
  return (
    <form {...form.props} className="space-y-4">
      <TextAreaField
        label={t("paste.label")}
        hint={t("paste.hint")}
        name="lines"
        rows={8}
        spellCheck={false}
        className="max-h-[50dvh] overflow-auto"
        placeholder={t("paste.example")}
        {...(error && { error })}
      />
      <div className="flex flex-col-reverse gap-2 pt-2 sm:flex-row sm:justify-end">
        <Button onClick={onDone}>{t("cancel")}</Button>
        <Button type="submit" variant="primary" pending={form.pending}>
          {t("paste.submit")}
        </Button>
      </div>
    </form>
  );
}
