"use client";

import { translator } from "@/lib/messages/index";

const t = translator("comments");
const tabs = ["details", "comments"] as const;
export type SideTab = (typeof tabs)[number];

/** On wide screens one column holds the details and the comments. */
export function SideTabs({ tab, open, onChoose }: { tab: SideTab; open: number; onChoose: (tab: SideTab) => void }) {
  return (
    <div role="group" aria-label={t("tabs.label")} className="side-tabs">
      {tabs.map((name) => (
        <button key={name} type="button" aria-pressed={tab === name} onClick={() => onChoose(name)}>
          {t(`tabs.${name}`)}
          {name === "comments" && open > 0 && <span className="side-tabs-count">{open}</span>}
        </button>
      ))}
    </div>
  );
}
