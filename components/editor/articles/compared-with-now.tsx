"use client";

import { compareDrafts } from "@/lib/articles/compare";
import type { Draft } from "@/lib/articles/schema";
import { translator } from "@/lib/messages/index";
import { usePhotoDesk } from "../photos/photo-desk";
import { Comparison } from "./comparison";
import { knownHere } from "./known-here";
import type { Choices } from "./pickable";

const t = translator("deskArticles");

/** A text kept aside, beside the one on the screen. */
export function ComparedWithNow({ kept, now, choices }: { kept: Draft; now: () => Draft; choices: Choices }) {
  const photos = usePhotoDesk().byId();
  const comparison = compareDrafts(now(), kept, knownHere(choices, photos));
  return <Comparison comparison={comparison} titles={{ before: t("kept.mine"), after: t("kept.theirs") }} photos={photos} tone="differ" />;
}
