"use client";

import type { Node } from "@tiptap/pm/model";
import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import { ignoreFinding } from "@/lib/copy-checks/actions";
import { sureKinds } from "@/lib/copy-checks/finding";
import { translator } from "@/lib/messages/index";
import type { Fields, WorkingText } from "../articles/working-text";
import type { PhotoDesk } from "../photos/photo-desk";
import { jumpTo } from "./jump";
import { mend } from "./mend";
import type { PlacedFinding } from "./placed-finding";
import { useChecking } from "./use-checking";

const t = translator("copyChecks");

/** Many mends at once, and how it looked before and just after. */
type Mended = { count: number; fields: Fields; before: Node; after: Node };
export type CopyChecks = ReturnType<typeof useCopyChecks>;

/** What checks have found in the text on the screen, and what can be done about it. */
export function useCopyChecks(articleId: number, text: WorkingText, photos: PhotoDesk, enabled: boolean) {
  const toast = useToast();
  const { checking, findings, state, onEditor } = useChecking(articleId, text, photos, enabled);
  const [mended, setMended] = useState<Mended | null>(null);
  const open = findings.filter(({ ignored }) => !ignored);
  const sure = open.filter(({ kind, suggestion }) => suggestion !== null && sureKinds.includes(kind));

  const make = (some: PlacedFinding[]): number => {
    const editor = checking.editor();
    if (!editor) return 0;
    const made = mend({ editor, text, photos: photos.byId() }, some);
    checking.drop(findings.filter(({ key, textId }) => made.includes(key) || isMoved(made, findings, textId)).map(({ key }) => key));
    return made.length;
  };
  const mendOne = (finding: PlacedFinding) => {
    setMended(null);
    if (make([finding]) === 0) toast(t("gone"), "bad");
  };
  const mendAll = () => {
    const now = checking.editor();
    if (!now) return;
    const [fields, before] = [text.fields(), now.state.doc];
    const count = make(sure);
    setMended(count > 0 ? { count, fields, before, after: now.state.doc } : null);
  };
  /** Only as long as nothing else was written: it would be undone too. */
  const undo = () => {
    setMended(null);
    const now = checking.editor();
    if (!mended || !now || now.state.doc !== mended.after) return toast(t("gone"), "bad");
    if (mended.after !== mended.before) now.commands.undo();
    for (const name of ["kicker", "title", "subtitle", "lead"] as const) text.set(name, mended.fields[name]);
  };
  const setIgnored = async (finding: PlacedFinding, ignored: boolean) => {
    checking.mark(finding, ignored);
    const answer = await ignoreFinding({ articleId, kind: finding.kind, about: finding.about, ignored }).catch(() => null);
    if (answer?.ok) return;
    checking.mark(finding, !ignored);
    toast(answer?.message ?? t("ignoreFailed"), "bad");
  };
  const jump = (finding: PlacedFinding) => {
    const editor = checking.editor();
    if (editor) jumpTo(editor, finding);
  };

  const isLatest = mended !== null && checking.editor()?.state.doc === mended.after;
  return { state, open, sure, ignored: findings.filter(({ ignored }) => ignored), mended: isLatest ? mended : null, mendOne, mendAll, undo, setIgnored, jump, onEditor };
}

/** In fields, unlike in the body, what stands behind a mend is not where it was; it is found again by the next check. */
function isMoved(made: string[], findings: PlacedFinding[], textId: string): boolean {
  return findings.some((one) => one.textId === textId && one.place.at !== "body" && made.includes(one.key));
}
