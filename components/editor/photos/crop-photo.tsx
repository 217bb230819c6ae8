"use client";

import { useState } from "react";
import { WideDialog } from "@/components/editor/articles/wide-dialog";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/inputs";
import { translator } from "@/lib/messages/index";
import { cropPhoto } from "@/lib/photos/actions";
import type { Crop } from "@/lib/photos/framing";
import { inShape, whole } from "./crop-frame";
import { CropStage } from "./crop-stage";
import { useDeskAction } from "./use-desk-action";

const t = translator("photos");
const shapes = { "3:2": 3 / 2, "4:3": 4 / 3, "16:9": 16 / 9, "1:1": 1, "3:4": 3 / 4 };

/** Chooses the part of a picture that is shown, on every page at once; or all of it again. */
export function CropPhoto({ photoId, crop }: { photoId: number; crop: Crop | null }) {
  const [isOpen, setIsOpen] = useState(false);
  const [frame, setFrame] = useState(crop ?? whole);
  const [ratio, setRatio] = useState<number | null>(null);
  /** Width by height of the whole picture, once it is there. */
  const [aspect, setAspect] = useState<number | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const { isWorking, run } = useDeskAction();
  const shape = ratio !== null && aspect !== null ? ratio / aspect : null;

  const choose = (name: string) => {
    const chosen = Object.entries(shapes).find(([key]) => key === name)?.[1] ?? null;
    setRatio(chosen);
    if (chosen !== null && aspect !== null) setFrame(inShape(frame, chosen / aspect));
  };
  const save = (wish: Crop | null) => run(() => cropPhoto({ photoId, crop: wish }), wish ? t("crop.saved") : t("crop.restored"), () => setIsOpen(false));

  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t("crop.start")}</Button>
      <WideDialog open={isOpen} title={t("crop.title")} onClose={() => setIsOpen(false)}>
        <p className="mb-3 text-sm text-ink-soft">{t("crop.text")}</p>
        {isMissing && <Alert tone="bad">{t("crop.failed")}</Alert>}
        <CropStage src={`/api/photos/${photoId}/whole`} frame={frame} shape={shape} onChange={setFrame} onAspect={setAspect} onMissing={() => setIsMissing(true)} />
        <div className="mt-4 flex flex-wrap items-center gap-2">
          <label className="flex items-center gap-2 text-sm">
            {t("crop.shape")}
            <Select onChange={(event) => choose(event.target.value)} defaultValue="">
              <option value="">{t("crop.free")}</option>
              {Object.keys(shapes).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </label>
          <span className="flex flex-wrap gap-2 sm:ml-auto">
            {crop && (
              <Button disabled={isWorking} onClick={() => save(null)}>
                {t("crop.restore")}
              </Button>
            )}
            <Button onClick={() => setIsOpen(false)}>{t("crop.cancel")}</Button>
            <Button variant="primary" disabled={aspect === null} pending={isWorking} onClick={() => save(frame)}>
              {t("crop.save")}
            </Button>
          </span>
        </div>
      </WideDialog>
    </>
  );
}
