"use client";

import type { Editor } from "@tiptap/core";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { deleteArticle } from "@/lib/articles/actions";
import { toDocument } from "@/lib/articles/editor-document";
import type { ArticleForEditing, Conflict } from "@/lib/articles/editor-types";
import type { Draft } from "@/lib/articles/schema";
import { translator } from "@/lib/messages/index";
import { picturesOnTheWay } from "../photos/insert-photos";
import { usePhotoDeskState } from "../photos/use-photo-desk-state";
import type { LocalCopy } from "./local-copies";
import { useLeaveGuard } from "./use-leave-guard";
import { useLocalCopy } from "./use-local-copy";
import { useMissing } from "./use-missing";
import { usePublishing } from "./use-publishing";
import { useSaving } from "./use-saving";
import { useSlug } from "./use-slug";
import { createWorkingText, fieldsOf } from "./working-text";

const t = translator("deskArticles");

/** The editing page's state: the text on the screen, how it is saved and published, and what is kept of it on the way. */
export function useArticleEditor({ article, draft, revisionId, photos: loadedPhotos }: ArticleForEditing, provisionalSlug: boolean) {
  const router = useRouter();
  const [text] = useState(() => createWorkingText(draft));
  const fields = useSyncExternalStore(text.subscribe, text.fields, text.fields);
  const photos = usePhotoDeskState(loadedPhotos);
  const editor = useRef<Editor | null>(null);
  const saving = useSaving({ articleId: article.id, revisionId, savedAt: article.savedAt }, text);
  const slug = useSlug(article.id, provisionalSlug, text);
  const [putOff, setPutOff] = useState<Conflict | null>(null);
  const conflict = saving.state.phase === "conflict" ? saving.state.conflict : null;

  const save = async (over?: Conflict) => {
    setPutOff(null);
    await slug.follow();
    return saving.save(over);
  };
  const publishing = usePublishing({ articleId: article.id, save, onStale: saving.meet });
  const missing = useMissing(publishing.state.step === "incomplete", text, photos);

  const { outdate } = publishing;
  const { isAhead, basedOnId, touch, state: saveState } = saving;
  const copyNow = useCallback(
    (): LocalCopy | null => (isAhead() ? { basedOnId: basedOnId(), draft: text.draft(), photos: photos.all(), at: new Date().toISOString() } : null),
    [isAhead, basedOnId, text, photos],
  );
  const differs = useCallback((copy: LocalCopy) => JSON.stringify(copy.draft) !== JSON.stringify(text.draft()), [text]);
  const { found, forget, write, writeSoon } = useLocalCopy(article.id, copyNow, differs);
  useEffect(() => {
    const onChange = () => {
      touch();
      if (isAhead()) outdate();
      writeSoon();
    };
    return text.subscribe(onChange);
  }, [text, touch, isAhead, outdate, writeSoon]);
  useEffect(() => write(), [saveState, write]);
  useLeaveGuard(
    useCallback(() => isAhead() || picturesOnTheWay(editor.current) > 0, [isAhead]),
    t("saving.leave"),
  );

  const restore = (copy: LocalCopy) => {
    photos.learn(copy.photos);
    saving.startFrom(copy.basedOnId);
    text.setFields(fieldsOf(copy.draft));
    text.setBody(copy.draft.body);
    editor.current?.commands.setContent(toDocument(copy.draft.body));
    forget();
  };
  const takeTheirs = () => {
    saving.abandon();
    write();
    location.reload();
  };
  /** First what is on the screen, then the kept text, each as a save of its own. */
  const takeKept = async (kept: Draft) => {
    if ((await save()) === null) return;
    text.setFields(fieldsOf(kept));
    text.setBody(kept.body);
    if ((await saving.save()) !== null) location.reload();
  };
  const publish = () => {
    const waiting = picturesOnTheWay(editor.current);
    if (waiting > 0) publishing.fail(t("saving.uploads", { count: waiting }));
    else void publishing.publish();
  };
  const remove = async () => {
    const answer = await deleteArticle({ articleId: article.id }).catch(() => null);
    if (!answer?.ok) return publishing.fail(answer?.message ?? t("unreachable"));
    saving.abandon();
    write();
    router.push("/editor/articles");
  };

  const onEditor = useCallback((created: Editor) => {
    editor.current = created;
  }, []);
  const problems = [...saving.remarks, ...(saveState.phase === "failed" ? saveState.issues : []), ...missing];
  return {
    text, fields, photos, slug, saving, publishing, missing, save, publish, remove, restore, takeTheirs, takeKept,
    found, forget, onEditor,
    /** At once, unlike the editor's own command: the next key is already on its way. */
    startWriting: () => {
      editor.current?.commands.setTextSelection(0);
      editor.current?.view.focus();
    },
    conflict: { current: conflict, open: conflict !== null && conflict !== putOff, putOff: () => setPutOff(conflict) },
    errorOf: (field: string) => problems.find((problem) => problem.field === field)?.message,
    hasUnpublishedChanges: article.hasUnpublishedChanges || saving.revisionId !== revisionId || saveState.phase !== "saved",
  };
}
