"use client";

import { Notice } from "@/components/editor/shell/notice";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";

export default function DeskError({ retry }: { retry: () => void }) {
  const t = translator("desk");
  return (
    <Notice
      title={t("failedTitle")}
      text={t("failedText")}
      action={
        <Button variant="primary" onClick={retry}>
          {t("again")}
        </Button>
      }
    />
  );
}
