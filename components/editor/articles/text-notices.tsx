"use client";

import { Alert } from "@/components/ui/alert";
import type { ArticleForEditing } from "@/lib/articles/editor-types";
import { translator } from "@/lib/messages/index";
import type { ArticleSchedules } from "@/lib/schedule/schedule";
import { inChina } from "@/lib/schedule/when";
import { SettledNotice } from "../schedule/settled-notice";
import { WaitingCard } from "../schedule/waiting-card";
import { LiveNotice } from "./live-notice";
import { Outcome } from "./outcome";
import type { Choices } from "./pickable";
import { RecoveredText } from "./recovered-text";
import { ReprintNotice } from "./reprint-notice";
import type { ArticleDesk } from "./use-article-editor";

const t = translator("deskArticles");

type Props = {
  /** As this page may treat it now. */
  article: ArticleForEditing["article"];
  /** Whatever others do meanwhile. */
  readOnly: boolean;
  desk: ArticleDesk;
  choices: Choices;
  schedules: ArticleSchedules;
  onGo: (field: string) => void;
};

/** Above the text: what was kept of it, where it stands with readers, what is planned, and how saving and publishing went. */
export function TextNotices({ article, readOnly, desk, choices, schedules, onGo }: Props) {
  const { text, saving, publishing, found } = desk;
  const { publish: planned, withdraw, settled } = schedules;
  const working = publishing.state.step === "working";
  return (
    <div className="mx-auto mb-4 max-w-[46rem] space-y-3 empty:hidden">
      {found && <RecoveredText copy={found} current={text.draft} choices={choices} onRestore={() => desk.restore(found)} onDiscard={desk.forget} />}
      {article.state === "WITHDRAWN" && <Alert tone="warn">{t("withdrawn")}</Alert>}
      {article.state !== "WITHDRAWN" && readOnly && <Alert>{t("readOnly")}</Alert>}
      {settled && <SettledNotice settled={settled} />}
      {planned && (
        <WaitingCard
          articleId={article.id}
          waiting={planned}
          isOlder={planned.revisionId !== saving.revisionId}
          working={working}
          onUseNewer={() => desk.plan(inChina(new Date(planned.at)), { note: planned.note, correction: planned.correction })}
        />
      )}
      {withdraw && <WaitingCard articleId={article.id} waiting={withdraw} />}
      {article.state === "PUBLISHED" && desk.hasUnpublishedChanges && <LiveNotice article={article} working={working} onDiscard={() => void desk.discard()} />}
      <ReprintNotice articleId={article.id} fields={desk.fields} reprint={desk.reprint} />
      <Outcome save={saving.state} publishing={publishing.state} missing={desk.missing} onGo={onGo} onMerge={() => void desk.save()} />
    </div>
  );
}
