"use client";

import type { Editor } from "@tiptap/core";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { deleteArticle, restoreRevision } from "@/lib/articles/actions";
import { toDocument } from "@/lib/articles/editor-document";
import type { ArticleForEditing, ShownConflict } from "@/lib/articles/editor-types";
import type { Draft } from "@/lib/articles/schema";
import { translator } from "@/lib/messages/index";
import { picturesOnTheWay } from "../photos/insert-photos";
import { usePhotoDeskState } from "../photos/use-photo-desk-state";
import { putQuietly } from "../presence/put-quietly";
import { useFollowing } from "../presence/use-following";
import { usePresence } from "../presence/use-presence";
import type { LocalCopy } from "./local-copies";
import { newPageId } from "./page-id";
import { sayTheSame } from "./same-words";
import { fitsLastWords } from "./send-draft";
import { useAutosave } from "./use-autosave";
import { useLeaveGuard } from "./use-leave-guard";
import { useLocalCopy } from "./use-local-copy";
import { useMissing } from "./use-missing";
import { usePublishing } from "./use-publishing";
import { useReprint } from "./use-reprint";
import { useSaving } from "./use-saving";
import { useSlug } from "./use-slug";
import { createWorkingText, fieldsOf } from "./working-text";

const t = translator("deskArticles");

/** The editing page's state: the text on the screen, how it is saved and published, and what is kept of it on the way. */
export function useArticleEditor(loaded: ArticleForEditing, provisionalSlug: boolean) {
  const { article, draft, revisionId, photos: loadedPhotos } = loaded;
  const router = useRouter();
  const [page] = useState(newPageId);
  const [text] = useState(() => createWorkingText(draft));
  const fields = useSyncExternalStore(text.subscribe, text.fields, text.fields);
  const photos = usePhotoDeskState(loadedPhotos);
  const editor = useRef<Editor | null>(null);
  const saving = useSaving({ articleId: article.id, revisionId, savedAt: article.savedAt, page }, text);
  const slug = useSlug(article.id, provisionalSlug, text);
  const reprint = useReprint(article.id, fields, saving.revisionId);
  const [putOff, setPutOff] = useState<ShownConflict | null>(null);
  const conflict = saving.state.phase === "conflict" ? saving.state.conflict : null;

  const save = async (over?: ShownConflict) => {
    setPutOff(null);
    await slug.follow();
    return saving.save(over);
  };
  const publishing = usePublishing({ articleId: article.id, save, onStale: saving.meet });
  const missing = useMissing(publishing.state.step === "incomplete", text, photos);

  const { outdate } = publishing;
  const { isAhead, basedOnId, touch, flush, state: saveState } = saving;
  const copyNow = useCallback(
    (): LocalCopy | null => (isAhead() ? { basedOnId: basedOnId(), draft: text.draft(), photos: photos.all(), at: new Date().toISOString() } : null),
    [isAhead, basedOnId, text, photos],
  );
  const differs = useCallback((copy: LocalCopy) => !sayTheSame(copy.draft, text.draft(), photos.byId()), [text, photos]);
  const { found, forget, write, writeSoon } = useLocalCopy(article.id, page, copyNow, differs);
  useEffect(() => {
    const onChange = () => {
      touch();
      if (isAhead()) outdate();
      writeSoon();
    };
    return text.subscribe(onChange);
  }, [text, touch, isAhead, outdate, writeSoon]);
  useEffect(() => write(), [saveState, write]);
  // Left without a link, as by the browser's own back button: the page is gone, its last words go out all the same.
  useEffect(() => () => void flush().then(write), [flush, write]);

  const publishingNow = publishing.state.step === "working";
  const ready = () => !publishingNow && !editor.current?.view.composing && !isHalfTyped(document.activeElement);
  useAutosave({ text, state: saveState, isAhead: () => article.may.edit && isAhead(), ready, save: () => saving.save(), flush });
  const uploading = () => picturesOnTheWay(editor.current) > 0;
  useLeaveGuard({
    waits: () => isAhead() || uploading(),
    wouldBeLost: () => uploading() || (isAhead() && (["offline", "failed", "conflict"].includes(saveState.phase) || !fitsLastWords(text.draft()))),
    save,
    question: t("saving.leave"),
  });

  const put = (next: Draft) => {
    text.setFields(fieldsOf(next));
    text.setBody(next.body);
    editor.current?.commands.setContent(toDocument(next.body));
  };
  const restore = (copy: LocalCopy) => {
    photos.learn(copy.photos);
    saving.startFrom(copy.basedOnId);
    put(copy.draft);
    forget();
  };
  const presentHere = usePresence({ articleId: article.id, page, text, mayEdit: article.may.edit, isAhead, save: () => saving.save() });
  /** Another's newer text takes the place of this one, in which nothing waits. */
  const follow = () => {
    const next = createWorkingText(loaded.draft).draft();
    photos.learn(loadedPhotos);
    saving.adopt(revisionId, next, article.savedAt);
    slug.know(next.title);
    if (editor.current) putQuietly(editor.current, next.body);
    text.replace(next);
  };
  const isCalm = () => saveState.phase === "saved" && !publishingNow && !isAhead() && !uploading() && !editor.current?.view.composing;
  const { presence, isBlocked } = presentHere;
  const isBehind = useFollowing({ presence, isBlocked, loaded: { revisionId, mark: loaded.mark }, knownId: saving.revisionId, isCalm, follow }) && saveState.phase === "saved";
  const here = { ...presentHere, isBlocked: isBlocked || isBehind, isBehind };
  /** What came of two texts; both stay in the history. */
  const settleConflict = async (merged: Draft) => {
    if (!conflict) return;
    photos.learn(conflict.photos);
    put(merged);
    await save(conflict);
  };
  /** First what is on the screen, then the kept text, each as a save of its own. */
  const takeKept = async (kept: Draft) => {
    if ((await save()) === null) return;
    text.setFields(fieldsOf(kept));
    text.setBody(kept.body);
    if ((await saving.save()) !== null) location.reload();
  };
  const withPictures = (act: () => Promise<void>) => {
    const waiting = picturesOnTheWay(editor.current);
    if (waiting > 0) publishing.fail(t("saving.uploads", { count: waiting }));
    else void act();
  };
  /** What is on the screen, as a revision that can be handed in; or why it cannot. */
  const settle = async (): Promise<{ revisionId: number } | { refusal: string }> => {
    const waiting = picturesOnTheWay(editor.current);
    if (waiting > 0) return { refusal: t("saving.uploads", { count: waiting }) };
    const saved = await save();
    return saved === null ? { refusal: t("saving.unsettled") } : { revisionId: saved };
  };
  const publish = (told?: { note: string; correction: string }) => withPictures(() => publishing.publish(told));
  const plan = (at: string, told: { note: string; correction: string }) => withPictures(() => publishing.plan(at, told));
  /** Back to what readers see. The changes are saved first, so that the history has them. */
  const discard = async () => {
    const headId = await save();
    if (headId === null || !article.live) return;
    const answer = await restoreRevision({ articleId: article.id, revisionId: article.live.revisionId, headId }).catch(() => null);
    if (!answer?.ok) return publishing.fail(answer?.message ?? t("unreachable"));
    saving.abandon();
    write();
    location.reload();
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
    text, fields, photos, slug, reprint, saving, here, publishing, missing, save, settle, publish, plan, discard, remove, restore, settleConflict, takeKept,
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

export type ArticleDesk = ReturnType<typeof useArticleEditor>;

/** Addresses, which say nothing before they are typed to the end. */
const isHalfTyped = (control: Element | null) => control?.id === "field-slug" || control?.id === "field-originalUrl";
