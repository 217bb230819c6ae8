import { translator } from "@/lib/messages/index";
import type { Choice } from "@/lib/articles/merge-drafts";

const t = translator("deskHistory");

type Props = { name: string; sides: "both" | "mine" | "theirs"; choice: Choice; clash: boolean; canKeepBoth: boolean; onChange: (choice: Choice) => void };

/** Whose of one difference goes on. Where only one text has a block, whether it does at all. */
export function MergeChoice({ name, sides, choice, clash, canKeepBoth, onChange }: Props) {
  const label = (one: Choice) => (sides === "both" ? t(`merge.choice.${one}`) : one === sides ? t("merge.takeIn") : t("merge.leaveOut"));
  const options: Choice[] = sides === "both" && canKeepBoth ? ["mine", "theirs", "both"] : ["mine", "theirs"];
  return (
    <fieldset className="mt-3 flex flex-wrap items-center gap-2 border-t border-line pt-2.5">
      {options.map((one) => (
        <label
          key={one}
          className={`flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full border px-3 text-sm sm:min-h-8 ${one === choice ? "border-accent bg-accent-soft font-medium text-accent" : "border-line-strong/60 hover:bg-paper"}`}
        >
          <input type="radio" name={name} className="accent-[var(--accent)]" checked={one === choice} onChange={() => onChange(one)} />
          {label(one)}
        </label>
      ))}
      {clash && <span className="text-sm font-medium text-warn">{t("merge.clash")}</span>}
    </fieldset>
  );
}
