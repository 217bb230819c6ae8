"use client";

import type { ReactNode } from "react";
import { FieldFindings } from "../copy-checks/field-marks";
import type { PlacedFinding } from "../copy-checks/placed-finding";
import { PhotoDeskProvider } from "../photos/photo-desk";
import type { PhotoDesk } from "../photos/photo-desk";

type Props = { photos: PhotoDesk; findings: PlacedFinding[]; children: ReactNode };

/** What blocks and fields of an editing page need to know, wherever in the text they stand. */
export function EditingContext({ photos, findings, children }: Props) {
  return (
    <PhotoDeskProvider value={photos}>
      <FieldFindings value={findings}>{children}</FieldFindings>
    </PhotoDeskProvider>
  );
}
