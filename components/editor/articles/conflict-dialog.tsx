"use client";

import { Button } from "@/components/ui/button";
import type { ShownConflict } from "@/lib/articles/editor-types";
import type { Place } from "@/lib/articles/merge-drafts";
import type { Draft } from "@/lib/articles/schema";
import { translator } from "@/lib/messages/index";
import { clock } from "./clock";
import { Comparison } from "./comparison";
import { MergeChoice } from "./merge-choice";
import type { Choices } from "./pickable";
import { useMerge } from "./use-merge";
import { WideDialog } from "./wide-dialog";

const t = translator("deskHistory");
const ofArticles = translator("deskArticles");

type Props = {
  open: boolean;
  conflict: ShownConflict;
  mine: () => Draft;
  /** The text from which both went on, where this page has seen it. */
  base: () => Draft | null;
  choices: Choices;
  onMerge: (merged: Draft) => void;
  onLater: () => void;
};

/** Another's text came between: both side by side, and a choice at every difference. */
export function ConflictDialog({ open, onLater, ...rest }: Props) {
  const { by, at, headId } = rest.conflict;
  return (
    <WideDialog open={open} title={ofArticles("conflict.title", { name: by, time: clock(at) })} onClose={onLater}>
      <Merge key={headId} onLater={onLater} {...rest} />
    </WideDialog>
  );
}

function Merge({ onMerge, onLater, ...texts }: Omit<Props, "open">) {
  const { comparison, photos, choiceAt, clashAt, clashes, choose, chooseAll, merged } = useMerge(texts);
  const { by } = texts.conflict;
  const control = (place: Place) => {
    const block = comparison.blocks[Number(place)];
    const sides = !block || (block.before && block.after) ? "both" : block.before ? "mine" : "theirs";
    return (
      <MergeChoice
        name={place}
        sides={sides}
        choice={choiceAt(place)}
        clash={clashAt(place)}
        canKeepBoth={block !== undefined}
        onChange={(choice) => choose(place, choice)}
      />
    );
  };
  return (
    <>
      <p className="text-[0.9375rem] text-ink-soft">{clashes > 0 ? t("merge.text", { name: by, count: clashes }) : t("merge.textNone", { name: by })}</p>
      <div className="my-3 flex flex-wrap gap-2">
        <Button size="s" onClick={() => chooseAll("mine")}>
          {t("merge.allMine")}
        </Button>
        <Button size="s" onClick={() => chooseAll("theirs")}>
          {t("merge.allTheirs")}
        </Button>
      </div>
      <Comparison comparison={comparison} titles={{ before: ofArticles("conflict.mine"), after: ofArticles("conflict.theirs") }} photos={photos} tone="differ" choose={control} />
      <div className="sticky -bottom-5 -mx-5 mt-5 flex flex-col-reverse gap-2 border-t border-line bg-surface px-5 py-3 sm:-bottom-6 sm:-mx-6 sm:flex-row sm:justify-end sm:px-6">
        <Button variant="quiet" onClick={onLater}>
          {t("merge.later")}
        </Button>
        <Button variant="primary" onClick={() => onMerge(merged())}>
          {t("merge.confirm")}
        </Button>
      </div>
    </>
  );
}
