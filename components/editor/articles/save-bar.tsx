"use client";

import { ArrowLeft, Eye, Keyboard, Maximize2, Minimize2, PanelRight, Save, Send } from "lucide-react";
import Link from "next/link";
import type { MouseEvent } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import type { ArticleFacts } from "@/lib/articles/editor-types";
import { translator } from "@/lib/messages/index";
import { SaveStatus } from "./save-status";
import { StateBadge } from "./state-badge";
import type { SaveState } from "./use-saving";

const t = translator("deskArticles");
const ofHistory = translator("deskHistory");
/** On a phone the buttons fit one row, and the words a thin one below, or half the screen would be bars. */
const compact = "max-sm:px-2.5 max-sm:text-sm";

type Props = {
  article: ArticleFacts;
  hasUnpublishedChanges: boolean;
  save: SaveState;
  working: boolean;
  onSave: () => void;
  onPreview: (event: MouseEvent<HTMLAnchorElement>) => void;
  onPublish: () => void;
  onDetails: () => void;
  full: boolean;
  onFullScreen: () => void;
  onHelp: () => void;
};

/** Always in sight: the state of the text, and what can be done with it. */
export function SaveBar({ article, hasUnpublishedChanges, save, working, onSave, onPreview, onPublish, onDetails, full, onFullScreen, onHelp }: Props) {
  const isPublished = article.state === "PUBLISHED";
  const upToDate = isPublished && !hasUnpublishedChanges;
  return (
    <div className="save-bar sticky top-0 z-20 -mx-4 -mt-6 sm:-mx-6 sm:-mt-8 sm:px-6 flex flex-wrap items-center gap-x-1.5 border-b border-line bg-paper/95 px-4 py-2 backdrop-blur sm:gap-x-3">
      <Link href="/editor/articles" aria-label={t("back")} title={t("back")} className="-ml-2 grid size-10 shrink-0 place-items-center rounded-md hover:bg-line/40">
        <ArrowLeft aria-hidden className="size-5" />
      </Link>
      <div className="flex min-w-0 items-center gap-x-2 max-sm:order-last max-sm:mt-1 max-sm:w-full sm:gap-x-3">
        <StateBadge state={article.state} hasUnpublishedChanges={hasUnpublishedChanges} handing={article.handing} />
        {article.may.edit && <SaveStatus state={save} />}
      </div>
      <div className="ml-auto flex items-center gap-1.5 sm:gap-2">
        <Button variant="quiet" className="px-2.5 max-sm:hidden" aria-label={ofHistory("shortcuts.title")} title={ofHistory("shortcuts.open")} onClick={onHelp}>
          <Keyboard aria-hidden className="size-4" />
        </Button>
        <Button
          variant="quiet"
          className="px-2.5 max-sm:hidden"
          aria-pressed={full}
          aria-label={full ? ofHistory("leaveFullScreen") : ofHistory("fullScreen")}
          title={full ? ofHistory("leaveFullScreen") : ofHistory("fullScreen")}
          onClick={onFullScreen}
        >
          {full ? <Minimize2 aria-hidden className="size-4" /> : <Maximize2 aria-hidden className="size-4" />}
        </Button>
        <Button className={`lg:hidden ${full ? "hidden" : ""} ${compact}`} onClick={onDetails} aria-haspopup="dialog">
          <PanelRight aria-hidden className="size-4 max-sm:hidden" />
          {t("detailsShort")}
        </Button>
        <a href={`/editor/articles/${article.id}/preview`} target={`preview-${article.id}`} className={`${buttonClass()} ${compact}`} onClick={onPreview}>
          <Eye aria-hidden className="size-4 max-sm:hidden" />
          {t("preview")}
        </a>
        {article.may.edit && (
          <Button className={compact} onClick={onSave} pending={save.phase === "saving"} title="Ctrl+S" aria-keyshortcuts="Control+S Meta+S">
            <Save aria-hidden className={`size-4 max-sm:hidden ${save.phase === "saving" ? "hidden" : ""}`} />
            {t("save")}
          </Button>
        )}
        {article.may.publish && (
          <Button variant="primary" className={compact} pending={working} disabled={upToDate} onClick={onPublish}>
            {!working && <Send aria-hidden className="size-4 max-sm:hidden" />}
            {isPublished ? (
              <>
                <span className="max-sm:hidden">{t("publishChanges")}</span>
                <span className="sm:hidden">{t("publishChangesShort")}</span>
              </>
            ) : (
              t("publish")
            )}
          </Button>
        )}
      </div>
    </div>
  );
}
