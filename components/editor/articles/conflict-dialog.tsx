"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Conflict } from "@/lib/articles/editor-types";
import type { Draft } from "@/lib/articles/schema";
import { translator } from "@/lib/messages/index";
import { usePhotoDesk } from "../photos/photo-desk";
import { clock } from "./clock";
import { compareDrafts } from "./compare-drafts";
import { Comparison } from "./comparison";
import type { Choices } from "./pickable";
import { WideDialog } from "./wide-dialog";

const t = translator("deskArticles");

type Props = {
  open: boolean;
  conflict: Conflict;
  mine: () => Draft;
  choices: Choices;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onLater: () => void;
};

/** Another's text came between: both side by side, and the choice. */
export function ConflictDialog({ open, conflict, onLater, ...rest }: Props) {
  return (
    <WideDialog open={open} title={t("conflict.title", { name: conflict.by, time: clock(conflict.at) })} onClose={onLater}>
      <Choice conflict={conflict} onLater={onLater} {...rest} />
    </WideDialog>
  );
}

function Choice({ conflict, mine, choices, onKeepMine, onTakeTheirs, onLater }: Omit<Props, "open">) {
  const photos = usePhotoDesk().byId();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p className="mb-4 text-[0.9375rem] text-ink-soft">{t("conflict.text")}</p>
      <Comparison comparison={compareDrafts(mine(), conflict.theirs, choices, photos)} mine={t("conflict.mine")} theirs={t("conflict.theirs")} />
      {asking && (
        <p role="alert" className="mt-5 text-[0.9375rem]">
          {t("conflict.confirmTheirs")}
        </p>
      )}
      <div className="mt-5 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        {asking ? (
          <>
            <Button onClick={() => setAsking(false)}>{t("cancel")}</Button>
            <Button variant="danger" onClick={onTakeTheirs}>
              {t("conflict.confirm")}
            </Button>
          </>
        ) : (
          <>
            <Button variant="quiet" onClick={onLater}>
              {t("conflict.later")}
            </Button>
            <Button onClick={() => setAsking(true)}>{t("conflict.takeTheirs")}</Button>
            <Button variant="primary" onClick={onKeepMine}>
              {t("conflict.keepMine")}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
