"use client";

import { saveStepsAction } from "@/lib/methods/actions";
import { savePartsAction } from "@/lib/initiatives/actions";
import type { PartWords } from "@/lib/initiatives/schema";
import { translator } from "@/lib/messages/index";
import { PartsForm } from "./parts-form";

const t = translator("records");

export function InitiativeParts({ id, parts }: { id: number; parts: PartWords[] }) {
  return (
    <PartsForm id={id} title={t("parts.title")} hint={t("parts.hint")} none={t("parts.none")} parts={parts} nests start={(list) => list} action={savePartsAction} />
  );
}

export function MethodSteps({ id, steps }: { id: number; steps: PartWords[] }) {
  return (
    <PartsForm
      id={id}
      title={t("methods.steps")}
      hint={t("methods.stepsHint")}
      none={t("methods.noSteps")}
      parts={steps}
      nests={false}
      start={(list) => list.map(({ label, title, text }) => ({ label, title, text }))}
      action={saveStepsAction}
    />
  );
}
