import type { Figure } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";

const format = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 4, useGrouping: "min2" });

/** 44部, 2000余万元, 近5000人: a number as its report gives it; from five digits on in groups of three. In display type the words beside it are smaller. */
export function InitiativeNumber({ figure: { value, unit, qualifier }, display = false }: { figure: Pick<Figure, "value" | "unit" | "qualifier">; display?: boolean }) {
  const t = translator("site");
  const before = qualifier === "NEARLY" ? t("record.qualifier.nearly") : qualifier === "ABOUT" ? t("record.qualifier.about") : "";
  const after = qualifier === "OVER" ? t("record.qualifier.over") : "";
  const words = display ? "text-[0.6em]" : undefined;
  return (
    <>
      {before && <span className={words}>{before}</span>}
      <span className="tabular-nums">{format.format(value)}</span>
      <span className={`ml-0.5 ${words ?? ""}`}>
        {after}
        {unit}
      </span>
    </>
  );
}
