"use client";

import type { ArticleForEditing } from "@/lib/articles/editor-types";
import type { ArticleSchedules } from "@/lib/schedule/schedule";
import { CommentsPanel } from "../comments/comments-panel";
import { SideTabs } from "../comments/side-tabs";
import type { Comments } from "../comments/use-comments";
import { ChecksPanel } from "../copy-checks/checks-panel";
import type { CopyChecks } from "../copy-checks/use-copy-checks";
import { ScheduleCard } from "../schedule/schedule-card";
import { ArticleFacts } from "./article-facts";
import { DetailsFields } from "./details-fields";
import { DetailsPanel } from "./details-panel";
import { KeptTexts } from "./kept-texts";
import type { Choices } from "./pickable";
import type { ArticleDesk } from "./use-article-editor";
import type { Panes } from "./use-panes";

type Props = {
  loaded: ArticleForEditing;
  /** As this page may treat it now. */
  article: ArticleForEditing["article"];
  desk: ArticleDesk;
  checks: CopyChecks;
  comments: Comments;
  panes: Panes;
  choices: Choices;
  siteUrl: string;
  mayEditLists: boolean;
  schedules: ArticleSchedules;
  canPublish: boolean;
  onPlan: () => void;
};

/** Beside the text: what checks found, the article's details, and what the desk says about its words. */
export function SideColumn({ loaded, article, desk, checks, comments, panes, choices, siteUrl, mayEditLists, schedules, canPublish, onPlan }: Props) {
  const { text, saving, publishing } = desk;
  const { may } = article;
  return (
    <div className="article-side">
      <SideTabs tab={panes.tab} open={comments.open.length} onChoose={panes.setTab} />
      <CommentsPanel comments={comments} shown={panes.tab === "comments"} />
      <div className={panes.tab === "details" ? "" : "lg:hidden"}>
        <DetailsPanel open={panes.drawer} onWanted={panes.showDetails} onClose={panes.closeDrawer}>
          {may.edit && (
            <ChecksPanel
              checks={checks}
              mayEditLists={mayEditLists}
              onJump={(finding) => {
                panes.closeDrawer();
                requestAnimationFrame(() => checks.jump(finding));
              }}
            />
          )}
          <fieldset disabled={!may.edit} className="min-w-0 space-y-4">
            <DetailsFields
              fields={desk.fields}
              choices={choices}
              reprint={desk.reprint}
              set={text.set}
              errorOf={desk.errorOf}
              slug={{ ...desk.slug, siteUrl, published: article.publishedAt !== null }}
            />
          </fieldset>
          {may.edit && <KeptTexts articleId={article.id} kept={loaded.kept} current={text.draft} choices={choices} onTake={(kept) => void desk.takeKept(kept)} />}
          <ScheduleCard schedules={schedules} canPublish={canPublish} onPlan={onPlan} />
          <ArticleFacts
            article={article}
            savedHere={saving.revisionId !== loaded.revisionId}
            working={publishing.state.step === "working"}
            onTakeBack={() => void publishing.takeBack()}
            onDelete={() => void desk.remove()}
          />
        </DetailsPanel>
      </div>
    </div>
  );
}
