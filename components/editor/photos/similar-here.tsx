"use client";

import { translator } from "@/lib/messages/index";
import { usePhotoDesk } from "./photo-desk";
import { SimilarChoice } from "./similar-choice";

const t = translator("photos");

/** Below a picture that was just uploaded into the text, where the library has one like it. */
export function SimilarHere({ photoId, onUse }: { photoId: number; onUse: (photoId: number) => void }) {
  const desk = usePhotoDesk();
  const [photo, similar] = [desk.photo(photoId), desk.similarTo(photoId)];
  if (!photo || !similar) return null;
  return (
    <div className="px-3 pb-3">
      <SimilarChoice
        photo={photo}
        similar={similar}
        note={t("similar.staysText")}
        onKeepBoth={() => desk.decided(photoId)}
        onUseTheirs={() => {
          desk.decided(photoId);
          onUse(similar.id);
        }}
      />
    </div>
  );
}
