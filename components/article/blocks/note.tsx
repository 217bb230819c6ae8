import type { Block } from "@/lib/articles/body";
import { translator } from "@/lib/messages";
import { Line } from "../line";

/** 编者按: the desk speaking, set apart from the report. */
export function Note({ lines }: Extract<Block, { type: "note" }>) {
  const t = translator("site");
  return (
    <aside className="rounded-sm bg-paper-deep px-5 py-4 text-[1.0625rem] leading-relaxed">
      <p className="mb-1 font-serif font-bold text-accent">{t("article.editorsNote")}</p>
      <div className="space-y-2 text-ink-soft">
        {lines.map((line, index) => (
          <p key={index}>
            <Line line={line} />
          </p>
        ))}
      </div>
    </aside>
  );
}
