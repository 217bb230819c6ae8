"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useState } from "react";
import type { MouseEvent } from "react";
import { Alert } from "@/components/ui/alert";
import type { ArticleForEditing } from "@/lib/articles/editor-types";
import type { Thread } from "@/lib/comments/comment";
import { translator } from "@/lib/messages/index";
import type { ArticleSchedules } from "@/lib/schedule/schedule";
import { inChina } from "@/lib/schedule/when";
import { CommentsPanel } from "../comments/comments-panel";
import { SelectionTools } from "../comments/selection-tools";
import { SideTabs } from "../comments/side-tabs";
import type { SideTab } from "../comments/side-tabs";
import { useComments } from "../comments/use-comments";
import { ChecksLine } from "../copy-checks/checks-line";
import { ChecksPanel } from "../copy-checks/checks-panel";
import { OpenFindings, sensitiveIn } from "../copy-checks/open-findings";
import { useCopyChecks } from "../copy-checks/use-copy-checks";
import { PresenceLine } from "../presence/presence-line";
import { RichTextEditor } from "../rich-text/rich-text-editor";
import { ScheduleCard } from "../schedule/schedule-card";
import { SettledNotice } from "../schedule/settled-notice";
import { WaitingCard } from "../schedule/waiting-card";
import { ArticleFacts } from "./article-facts";
import { ConflictDialog } from "./conflict-dialog";
import { DetailsFields } from "./details-fields";
import { DetailsPanel } from "./details-panel";
import { EditingContext } from "./editing-context";
import { controlOf, focusControl, isInPanel } from "./focus-field";
import { HeadingFields } from "./heading-fields";
import { KeptTexts } from "./kept-texts";
import { LiveNotice } from "./live-notice";
import { Outcome } from "./outcome";
import type { Choices } from "./pickable";
import { PublishDialog } from "./publish-dialog";
import { RecoveredText } from "./recovered-text";
import { SaveBar } from "./save-bar";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { TextSize } from "./text-size";
import { useArticleEditor } from "./use-article-editor";
import { usePageKeys } from "./use-page-keys";

const t = translator("deskArticles");
const narrow = "(width < 64rem)";

type Props = { loaded: ArticleForEditing; choices: Choices; siteUrl: string; provisionalSlug: boolean; mayEditLists: boolean; threads: Thread[]; schedules: ArticleSchedules };

/** The editing page: the text as it will look, its details beside it, and the state of both in sight. */
export function ArticleEditor({ loaded, choices, siteUrl, provisionalSlug, mayEditLists, threads, schedules }: Props) {
  const desk = useArticleEditor(loaded, provisionalSlug);
  const { here } = desk;
  // Whoever else writes is not disturbed; this page reads along.
  const mayWrite = loaded.article.may.edit && !here.isBlocked;
  const may = { ...loaded.article.may, edit: mayWrite, publish: loaded.article.may.publish && !here.isBlocked };
  const article = { ...loaded.article, may };
  const { text, saving, publishing, save, conflict } = desk;
  const checks = useCopyChecks(article.id, text, desk.photos, may.edit);
  const [tab, setTab] = useState<SideTab>(threads.some(({ resolved }) => !resolved) ? "comments" : "details");
  const comments = useComments({ articleId: article.id, initial: threads, text, photos: desk.photos, onOpen: () => setTab("comments") });
  const [panelOpen, setPanelOpen] = useState(false);
  const [asking, setAsking] = useState<"now" | "later" | null>(null);
  const isUpdate = article.state === "PUBLISHED";
  const planned = schedules.publish;
  const working = publishing.state.step === "working";
  const canPublish = may.publish && !working && !(isUpdate && !desk.hasUnpublishedChanges);
  const [full, setFull] = useState(false);
  const [helping, setHelping] = useState(false);
  usePageKeys({
    save: () => may.edit && void save(),
    publish: () => canPublish && setAsking("now"),
    fullScreen: () => setFull((now) => !now),
    leaveFullScreen: full ? () => setFull(false) : undefined,
    help: () => setHelping(true),
  });

  const go = (field: string) => {
    const control = controlOf(field);
    if (!control) return;
    if (isInPanel(control)) setFull(false);
    if (isInPanel(control)) setTab("details");
    if (isInPanel(control) && matchMedia(narrow).matches) setPanelOpen(true);
    requestAnimationFrame(() => focusControl(control));
  };
  const openChecks = () => {
    setFull(false);
    setTab("details");
    setPanelOpen(true);
    requestAnimationFrame(() => document.getElementById("copy-checks")?.scrollIntoView({ block: "start" }));
  };
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
  /** The tab opens at once, or the browser would take it for a pop-up; it gets its page when the text is saved. */
  const preview = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (!may.edit || !saving.isAhead()) return;
    event.preventDefault();
    const { href, target } = event.currentTarget;
    const tab = window.open("about:blank", target);
    if ((await save()) === null) tab?.close();
    else if (tab) tab.location.href = href;
    else location.href = href;
  };

  return (
    <EditingContext photos={desk.photos} findings={checks.open}>
      <div className="writing" data-full={full || undefined}>
        <SaveBar
          article={article}
          hasUnpublishedChanges={desk.hasUnpublishedChanges}
          save={saving.state}
          working={working}
          onSave={() => void save()}
          onPreview={(event) => void preview(event)}
          onPublish={() => (isUpdate || sensitiveIn(checks).length > 0 ? setAsking("now") : desk.publish())}
          onDetails={() => setPanelOpen(true)}
          full={full}
          onFullScreen={() => setFull((now) => !now)}
          onHelp={() => setHelping(true)}
        />
        <PresenceLine here={here} mayEdit={loaded.article.may.edit} />
        <div className="article-grid">
          <div className="relative min-w-0">
            <div className="mx-auto mb-4 max-w-[46rem] space-y-3 empty:hidden">
              {desk.found && <RecoveredText copy={desk.found} current={text.draft} choices={choices} onRestore={() => desk.found && desk.restore(desk.found)} onDiscard={desk.forget} />}
              {article.state === "WITHDRAWN" && <Alert tone="warn">{t("withdrawn")}</Alert>}
              {article.state !== "WITHDRAWN" && !loaded.article.may.edit && <Alert>{t("readOnly")}</Alert>}
              {schedules.settled && <SettledNotice settled={schedules.settled} />}
              {planned && (
                <WaitingCard
                  articleId={article.id}
                  waiting={planned}
                  isOlder={planned.revisionId !== saving.revisionId}
                  working={working}
                  onUseNewer={() => desk.plan(inChina(new Date(planned.at)), planned.note)}
                />
              )}
              {schedules.withdraw && <WaitingCard articleId={article.id} waiting={schedules.withdraw} />}
              {isUpdate && desk.hasUnpublishedChanges && <LiveNotice article={article} working={working} onDiscard={() => void desk.discard()} />}
              <Outcome save={saving.state} publishing={publishing.state} missing={desk.missing} onGo={go} onMerge={() => void save()} />
            </div>
            <div className="article-sheet" data-asked={publishing.state.step === "incomplete" || undefined}>
              <HeadingFields
                fields={desk.fields}
                readOnly={!may.edit}
                errorOf={desk.errorOf}
                set={text.set}
                onTitleLeft={() => void desk.slug.follow()}
                onLeave={() => desk.startWriting()}
              />
              <RichTextEditor initial={loaded.draft.body} readOnly={!may.edit} onChange={text.setBody} onEditor={onEditor} />
            </div>
            <TextSize text={text} />
            <ChecksLine checks={checks} onOpen={openChecks} />
            {may.edit && !may.publish && article.state === "DRAFT" && <p className="mx-auto mt-4 max-w-[46rem] text-[0.9375rem] text-ink-soft">{t("next")}</p>}
            <SelectionTools comments={comments} text={text} photos={desk.photos} onStarted={() => setTab("comments")} />
          </div>
          <div className="article-side">
            <SideTabs tab={tab} open={comments.open.length} onChoose={setTab} />
            <CommentsPanel comments={comments} shown={tab === "comments"} />
            <div className={tab === "details" ? "" : "lg:hidden"}>
              <DetailsPanel open={panelOpen} onClose={() => setPanelOpen(false)}>
                {may.edit && (
                  <ChecksPanel
                    checks={checks}
                    mayEditLists={mayEditLists}
                    onJump={(finding) => {
                      setPanelOpen(false);
                      requestAnimationFrame(() => checks.jump(finding));
                    }}
                  />
                )}
                <fieldset disabled={!may.edit} className="min-w-0 space-y-4">
                  <DetailsFields
                    fields={desk.fields}
                    choices={choices}
                    set={text.set}
                    errorOf={desk.errorOf}
                    slug={{ ...desk.slug, siteUrl, published: article.publishedAt !== null }}
                  />
                </fieldset>
                {may.edit && <KeptTexts articleId={article.id} kept={loaded.kept} current={text.draft} choices={choices} onTake={(kept) => void desk.takeKept(kept)} />}
                <ScheduleCard
                  schedules={schedules}
                  canPublish={canPublish}
                  onPlan={() => {
                    setPanelOpen(false);
                    setAsking("later");
                  }}
                />
                <ArticleFacts
                  article={article}
                  savedHere={saving.revisionId !== loaded.revisionId}
                  working={working}
                  onTakeBack={() => void publishing.takeBack()}
                  onDelete={() => void desk.remove()}
                />
              </DetailsPanel>
            </div>
          </div>
        </div>
      </div>
      <ShortcutsDialog open={helping} onClose={() => setHelping(false)} />
      <PublishDialog
        open={asking !== null}
        update={isUpdate}
        later={asking === "later"}
        onClose={() => setAsking(null)}
        onPublish={(told) => {
          setAsking(null);
          desk.publish(told);
        }}
        onPlan={(at, note) => {
          setAsking(null);
          desk.plan(at, note);
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
