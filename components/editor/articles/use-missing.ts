"use client";

import { useMemo, useSyncExternalStore } from "react";
import { requirementsFor } from "@/lib/articles/requirements";
import type { Issue } from "@/lib/issue";
import type { PhotoDesk } from "../photos/photo-desk";
import type { WorkingText } from "./working-text";

/** What the text on the screen still lacks, kept up to date while somebody fills it in. Nothing until `asked`. */
export function useMissing(asked: boolean, text: WorkingText, desk: PhotoDesk): Issue[] {
  const read = () => (asked ? JSON.stringify(requirementsFor(text.draft(), desk.byId())) : "[]");
  const json = useSyncExternalStore(text.subscribe, read, () => "[]");
  return useMemo(() => JSON.parse(json) as Issue[], [json]);
}
