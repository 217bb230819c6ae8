"use client";

import type { ReactNode } from "react";
import { commentedInFields } from "../comments/commented-in-fields";
import type { Comments } from "../comments/use-comments";
import { MarksInFields } from "../copy-checks/field-marks";
import { markOf } from "../copy-checks/placed-finding";
import type { PlacedFinding } from "../copy-checks/placed-finding";
import { PhotoDeskProvider } from "../photos/photo-desk";
import type { PhotoDesk } from "../photos/photo-desk";

type Props = { photos: PhotoDesk; findings: PlacedFinding[]; comments: Comments; children: ReactNode };

/** What blocks and fields of an editing page need to know, wherever in the text they stand. */
export function EditingContext({ photos, findings, comments, children }: Props) {
  return (
    <PhotoDeskProvider value={photos}>
      <MarksInFields value={[...commentedInFields(comments), ...findings.map(markOf)]}>{children}</MarksInFields>
    </PhotoDeskProvider>
  );
}
