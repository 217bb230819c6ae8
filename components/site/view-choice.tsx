import { translator } from "@/lib/messages";
import type { View } from "@/lib/view";

/** Larger type and stronger contrast, for good, by plain buttons: each says what it leads to. */
export function ViewChoice({ view }: { view: View }) {
  const t = translator("site");
  const choices = [
    view.size === "large" ? { name: "size", value: "normal", label: t("view.normalSize") } : { name: "size", value: "large", label: t("view.large") },
    view.contrast === "high" ? { name: "contrast", value: "normal", label: t("view.normalContrast") } : { name: "contrast", value: "high", label: t("view.high") },
  ];
  return (
    <form method="post" action="/view" aria-label={t("view.label")} className="no-print border-b border-line bg-paper-deep">
      <div className="page flex justify-end gap-x-1 text-[0.9375rem]">
        {choices.map(({ name, value, label }) => (
          <button key={name} name={name} value={value} className="cursor-pointer px-3 py-1.5 first-of-type:ml-auto last:-mr-3 hover:text-accent hover:underline">
            {label}
          </button>
        ))}
      </div>
    </form>
  );
}
