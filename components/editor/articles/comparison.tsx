import { Fragment } from "react";
import type { ReactNode } from "react";
import { isSame } from "@/lib/articles/compare";
import type { Comparison as Compared } from "@/lib/articles/compare";
import type { EditorPhoto } from "@/lib/articles/editor-types";
import type { Place } from "@/lib/articles/merge-drafts";
import { translator } from "@/lib/messages/index";
import { BlockSide, FieldSide } from "./comparison-sides";
import type { Tone } from "./comparison-sides";
import { foldSame } from "./fold-same";

const t = translator("deskHistory");
const fieldNames = translator("deskArticles");

type Props = {
  comparison: Compared;
  titles: { before: string; after: string };
  /** Where the page says above whose the columns are, they need no heads. */
  heads?: boolean;
  photos: ReadonlyMap<number, EditorPhoto>;
  /** An older and a newer text, or two that stand beside each other. */
  tone?: Tone;
  /** What stands below a difference. */
  choose?: (place: Place) => ReactNode;
};

/** Two texts of an article side by side, on a phone one below the other: the fields that differ, then the body. */
export function Comparison({ comparison, titles, heads = true, photos, tone = "change", choose }: Props) {
  if (isSame(comparison)) return <p className="text-ink-soft">{t("comparison.same")}</p>;
  const shared = { tone, titles };
  return (
    <div className="space-y-4">
      {heads && (
        <div aria-hidden className="hidden grid-cols-2 gap-4 border-b border-line pb-2 text-sm font-medium text-ink-soft sm:grid">
          <p>{titles.before}</p>
          <p>{titles.after}</p>
        </div>
      )}
      {comparison.fields.map((field) => (
        <Row key={field.name} label={fieldNames(`fields.${field.name}`)} below={choose?.(field.name)}>
          <FieldSide {...shared} side="before" pieces={field.before} />
          <FieldSide {...shared} side="after" pieces={field.after} />
        </Row>
      ))}
      {foldSame(comparison.blocks).map((run) => {
        const rows = run.rows.map(({ block, index }) => (
          <Row key={index} label={t(`block.${(block.after ?? block.before)!.type}`)} quiet={block.same} hint={block.onlyLook ? t("comparison.look") : undefined} below={block.same ? undefined : choose?.(`${index}`)}>
            <BlockSide {...shared} side="before" block={block} photos={photos} />
            <BlockSide {...shared} side="after" block={block} photos={photos} />
          </Row>
        ));
        return run.folded ? (
          <details key={run.rows[0]?.index} className="group rounded-md border border-line">
            <summary className="px-3 py-1.5 text-center text-sm text-ink-soft hover:text-ink">{t("comparison.unchanged", { count: run.rows.length })}</summary>
            <div className="space-y-4 px-3 pb-3">{rows}</div>
          </details>
        ) : (
          <Fragment key={run.rows[0]?.index}>{rows}</Fragment>
        );
      })}
    </div>
  );
}

function Row({ label, hint, quiet = false, below, children }: { label: string; hint?: string; quiet?: boolean; below?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={label} className={`rounded-md border p-3 ${quiet ? "border-transparent text-ink-soft" : "border-line bg-surface"}`}>
      <p className="mb-1 text-xs font-medium text-ink-soft">
        {label}
        {hint && <span className="ml-2 font-normal">{hint}</span>}
      </p>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">{children}</div>
      {below}
    </section>
  );
}
