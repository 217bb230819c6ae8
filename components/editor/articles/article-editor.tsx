"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useState } from "react";
import type { ArticleForEditing } from "@/lib/articles/editor-types";
import { requirementsFor } from "@/lib/articles/requirements";
import type { ReviewPanelView } from "@/lib/articles/review/view";
import type { Thread } from "@/lib/comments/comment";
import { translator } from "@/lib/messages/index";
import type { ArticleSchedules } from "@/lib/schedule/schedule";
import { OpenThread } from "../comments/open-thread";
import { SelectionTools } from "../comments/selection-tools";
import { useComments } from "../comments/use-comments";
import { ChecksLine } from "../copy-checks/checks-line";
import { OpenFindings, sensitiveIn } from "../copy-checks/open-findings";
import { useCopyChecks } from "../copy-checks/use-copy-checks";
import { PresenceLine } from "../presence/presence-line";
import { ReviewPanel } from "../review/review-panel";
import { whatIsMissing } from "../review/signed";
import { RichTextEditor } from "../rich-text/rich-text-editor";
import { ConflictDialog } from "./conflict-dialog";
import { EditingContext } from "./editing-context";
import { HeadingFields } from "./heading-fields";
import { openPreview } from "./open-preview";
import type { Choices } from "./pickable";
import { PublishDialog } from "./publish-dialog";
import { SaveBar } from "./save-bar";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { SideColumn } from "./side-column";
import { TextNotices } from "./text-notices";
import { TextSize } from "./text-size";
import { useArticleEditor } from "./use-article-editor";
import { usePageKeys } from "./use-page-keys";
import { usePanes } from "./use-panes";

const t = translator("deskArticles");

type Props = { loaded: ArticleForEditing; panel: ReviewPanelView; choices: Choices; siteUrl: string; provisionalSlug: boolean; mayEditLists: boolean; threads: Thread[]; schedules: ArticleSchedules };

/** The editing page: the text as it will look, its details beside it, and the state of both in sight. */
export function ArticleEditor({ loaded, panel, choices, siteUrl, provisionalSlug, mayEditLists, threads, schedules }: Props) {
  const desk = useArticleEditor(loaded, provisionalSlug);
  const { here, text, saving, publishing, save, conflict } = desk;
  // Whoever else writes is not disturbed; this page reads along.
  const may = here.isBlocked ? { edit: false, publish: false, takeBack: false, remove: false } : loaded.article.may;
  const article = { ...loaded.article, may };
  const panes = usePanes(threads.some(({ resolved }) => !resolved) ? "comments" : "details");
  const checks = useCopyChecks(article.id, text, desk.photos, may.edit);
  const comments = useComments({ articleId: article.id, initial: threads, text, photos: desk.photos });
  const [asking, setAsking] = useState<"now" | "later" | null>(null);
  const [helping, setHelping] = useState(false);
  const isUpdate = article.state === "PUBLISHED";
  const working = publishing.state.step === "working";
  const canPublish = may.publish && !working && !(isUpdate && !desk.hasUnpublishedChanges);
  const { full, setFull } = panes;
  usePageKeys({
    save: () => may.edit && void save(),
    publish: () => canPublish && setAsking("now"),
    fullScreen: () => setFull((now) => !now),
    leaveFullScreen: full ? () => setFull(false) : undefined,
    help: () => setHelping(true),
  });
  const { onEditor: deskTakes } = desk;
  const { onEditor: checksTake } = checks;
  const { onEditor: commentsTake } = comments;
  const onEditor = useCallback(
    (created: Editor) => {
      deskTakes(created);
      checksTake(created);
      commentsTake(created);
    },
    [deskTakes, checksTake, commentsTake],
  );

  return (
    <EditingContext photos={desk.photos} findings={checks.open} comments={comments}>
      <ReviewPanel
        panel={panel}
        mayPublish={loaded.article.may.publish}
        upToDate={isUpdate && !desk.hasUnpublishedChanges}
        text={{ hasChannel: desk.fields.channelId !== null, missing: () => requirementsFor(text.draft(), desk.photos.byId()), settle: desk.settle, onGo: panes.go, onHandedOn: here.rest }}
      />
      <div className="writing" data-full={full || undefined}>
        <SaveBar
          article={article}
          hasUnpublishedChanges={desk.hasUnpublishedChanges}
          save={saving.state}
          working={working}
          onSave={() => void save()}
          onPreview={(event) => void openPreview({ isAhead: () => may.edit && saving.isAhead(), save })(event)}
          onPublish={() => (isUpdate || sensitiveIn(checks).length > 0 ? setAsking("now") : desk.publish())}
          onDetails={panes.showDetails}
          full={full}
          onFullScreen={() => setFull((now) => !now)}
          onHelp={() => setHelping(true)}
        />
        <PresenceLine here={here} mayEdit={loaded.article.may.edit} />
        <div className="article-grid">
          <div className="relative min-w-0">
            <TextNotices article={article} readOnly={!loaded.article.may.edit} desk={desk} choices={choices} schedules={schedules} onGo={panes.go} />
            <div className="article-sheet" data-asked={publishing.state.step === "incomplete" || undefined}>
              <HeadingFields
                fields={desk.fields}
                readOnly={!may.edit}
                errorOf={desk.errorOf}
                set={text.set}
                onTitleLeft={() => may.edit && void desk.slug.follow()}
                onLeave={() => desk.startWriting()}
              />
              <RichTextEditor initial={loaded.draft.body} readOnly={!may.edit} onChange={text.setBody} onEditor={onEditor} />
            </div>
            <TextSize text={text} />
            <ChecksLine checks={checks} onOpen={panes.openChecks} />
            {may.edit && !may.publish && article.state === "DRAFT" && <p className="mx-auto mt-4 max-w-[46rem] text-[0.9375rem] text-ink-soft">{t("next")}</p>}
            <OpenThread comments={comments} onOpen={() => panes.setTab("comments")} />
            <SelectionTools comments={comments} text={text} photos={desk.photos} onStarted={() => panes.setTab("comments")} />
          </div>
          <SideColumn
            loaded={loaded}
            article={article}
            desk={desk}
            checks={checks}
            comments={comments}
            panes={panes}
            choices={choices}
            siteUrl={siteUrl}
            mayEditLists={mayEditLists}
            schedules={schedules}
            canPublish={canPublish}
            onPlan={() => {
              panes.closeDrawer();
              setAsking("later");
            }}
          />
        </div>
      </div>
      <ShortcutsDialog open={helping} onClose={() => setHelping(false)} />
      <PublishDialog
        key={article.live?.revisionId}
        open={asking !== null}
        update={isUpdate}
        later={asking === "later"}
        waits={whatIsMissing(panel)}
        onClose={() => setAsking(null)}
        onPublish={(told) => {
          setAsking(null);
          desk.publish(told);
        }}
        onPlan={(at, told) => {
          setAsking(null);
          desk.plan(at, told);
        }}
      >
        <OpenFindings checks={checks} />
      </PublishDialog>
      {conflict.current && (
        <ConflictDialog
          open={conflict.open}
          conflict={conflict.current}
          mine={text.draft}
          base={saving.base}
          choices={choices}
          onMerge={(merged) => void desk.settleConflict(merged)}
          onLater={conflict.putOff}
        />
      )}
    </EditingContext>
  );
}
