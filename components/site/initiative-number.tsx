import type { Figure } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";

const format = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 4 });

/** 44部, 2,000余万元, 近5,000人: a number as its report gives it. */
export function InitiativeNumber({ figure: { value, unit, qualifier } }: { figure: Pick<Figure, "value" | "unit" | "qualifier"> }) {
  const t = translator("site");
  const before = qualifier === "NEARLY" ? t("record.qualifier.nearly") : qualifier === "ABOUT" ? t("record.qualifier.about") : "";
  const after = qualifier === "OVER" ? t("record.qualifier.over") : "";
  return (
    <>
      {before && <span className="text-[0.6em]">{before}</span>}
      <span className="tabular-nums">{format.format(value)}</span>
      <span className="ml-0.5 text-[0.6em]">
        {after}
        {unit}
      </span>
    </>
  );
}
