"use client";

import { useState } from "react";
import { compareDrafts } from "@/lib/articles/compare";
import { toBody, toDocument } from "@/lib/articles/editor-document";
import type { ShownConflict } from "@/lib/articles/editor-types";
import { mergeDrafts, propose } from "@/lib/articles/merge-drafts";
import type { Choice, Choices, Place } from "@/lib/articles/merge-drafts";
import type { Draft } from "@/lib/articles/schema";
import { usePhotoDesk } from "../photos/photo-desk";
import { knownHere } from "./known-here";
import type { Choices as Options } from "./pickable";

type Texts = { conflict: ShownConflict; mine: () => Draft; base: () => Draft | null; choices: Options };

/** Two texts as they are when this begins, what is proposed at each difference, and what somebody chose instead. */
export function useMerge({ conflict, mine: mineNow, base, choices }: Texts) {
  const desk = usePhotoDesk();
  const [{ mine, theirs, photos, comparison, proposals }] = useState(() => {
    const known = new Map([...desk.all(), ...conflict.photos].map((photo) => [photo.id, photo]));
    // As the editor would hand it back, so that only what people changed differs.
    const texts = { mine: mineNow(), theirs: { ...conflict.theirs, body: toBody(toDocument(conflict.theirs.body)) } };
    const compared = compareDrafts(texts.mine, texts.theirs, knownHere(choices, known));
    return { ...texts, photos: known, comparison: compared, proposals: propose(texts.mine, texts.theirs, compared, base(), known) };
  });
  const [chosen, setChosen] = useState<Choices>({});
  const places = Object.keys(proposals) as Place[];
  const choiceAt = (place: Place): Choice => chosen[place] ?? proposals[place]?.choice ?? "mine";
  return {
    comparison,
    photos,
    choiceAt,
    clashAt: (place: Place) => proposals[place]?.clash ?? false,
    clashes: places.filter((place) => proposals[place]?.clash).length,
    choose: (place: Place, choice: Choice) => setChosen((now) => ({ ...now, [place]: choice })),
    chooseAll: (choice: Choice) => setChosen(Object.fromEntries(places.map((place) => [place, choice]))),
    merged: () => mergeDrafts(mine, theirs, comparison, Object.fromEntries(places.map((place) => [place, choiceAt(place)]))),
  };
}
