"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { translator } from "@/lib/messages/index";
import { deletePhoto } from "@/lib/photos/actions";
import { useDeskAction } from "./use-desk-action";

const t = translator("photos");

/** Deletes a picture that nothing uses, after asking; of one in use it says why not. */
export function DeletePhoto({ photoId, isUsed }: { photoId: number; isUsed: boolean }) {
  const router = useRouter();
  const [isAsking, setIsAsking] = useState(false);
  const { isWorking, run } = useDeskAction();
  if (isUsed) return <p className="text-sm text-ink-soft">{t("remove.blocked")}</p>;
  return (
    <>
      <Button variant="danger" onClick={() => setIsAsking(true)}>
        {t("remove.start")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t("remove.title")}
        confirmLabel={t("remove.confirm")}
        cancelLabel={t("remove.cancel")}
        danger
        pending={isWorking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => run(() => deletePhoto({ photoId }), t("remove.done"), () => router.replace("/editor/photos"))}
      >
        {t("remove.text")}
      </ConfirmDialog>
    </>
  );
}
