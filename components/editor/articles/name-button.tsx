"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { nameRevision } from "@/lib/articles/actions";
import { translator } from "@/lib/messages/index";

const t = translator("deskHistory");

type Props = { articleId: number; revisionId: number; name: string };

export function NameButton({ articleId, revisionId, name }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(name);
  const [working, setWorking] = useState(false);
  const router = useRouter();
  const toast = useToast();
  const submit = async () => {
    setWorking(true);
    const answer = await nameRevision({ articleId, revisionId, name: typed }).catch(() => null);
    setWorking(false);
    if (!answer?.ok) return toast(answer?.message ?? t("failed"), "bad");
    setOpen(false);
    router.refresh();
  };
  return (
    <>
      <Button size="s" variant="quiet" onClick={() => setOpen(true)}>
        {name ? t("rename") : t("name")}
      </Button>
      <Dialog open={open} title={t("nameDialog.title")} onClose={() => setOpen(false)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <TextField
            id={`name-${revisionId}`}
            label={t("nameDialog.label")}
            hint={t("nameDialog.hint")}
            maxLength={40}
            autoFocus
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
            <Button onClick={() => setOpen(false)}>{t("cancel")}</Button>
            <Button type="submit" variant="primary" pending={working}>
              {t("nameDialog.confirm")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
