"use client";

import type { Draft } from "@/lib/articles/schema";
import { translator } from "@/lib/messages/index";
import { usePhotoDesk } from "../photos/photo-desk";
import { compareDrafts } from "./compare-drafts";
import { Comparison } from "./comparison";
import type { Choices } from "./pickable";

const t = translator("deskArticles");

/** A text kept aside, beside the one on the screen. */
export function ComparedWithNow({ kept, now, choices }: { kept: Draft; now: () => Draft; choices: Choices }) {
  const photos = usePhotoDesk().byId();
  return <Comparison comparison={compareDrafts(now(), kept, choices, photos)} mine={t("kept.mine")} theirs={t("kept.theirs")} />;
}
