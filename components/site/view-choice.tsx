import { translator } from "@/lib/messages";
import { inScript, scriptOf, withoutScript } from "@/lib/script/address";
import type { View } from "@/lib/view";

const choice = "px-3 py-1.5 hover:text-accent hover:underline";

/** The other script, which is an address of its own; larger type and stronger contrast, kept for good. Each says what it leads to. */
export function ViewChoice({ view, address }: { view: View; address: string }) {
  const t = translator("site");
  const choices = [
    view.size === "large" ? { name: "size", value: "normal", label: t("view.normalSize") } : { name: "size", value: "large", label: t("view.large") },
    view.contrast === "high" ? { name: "contrast", value: "normal", label: t("view.normalContrast") } : { name: "contrast", value: "high", label: t("view.high") },
  ];
  const other = scriptOf(address) === "zh-Hant" ? "zh-Hans" : "zh-Hant";
  return (
    <form method="post" action="/view" aria-label={t("view.label")} className="no-print border-b border-line bg-paper-deep">
      <div className="page flex justify-end gap-x-1 text-[0.9375rem]">
        <a href={inScript(withoutScript(address), other)} hrefLang={other} lang={other} className={choice}>
          {t(`view.${other}`)}
        </a>
        {choices.map(({ name, value, label }) => (
          <button key={name} name={name} value={value} className={`${choice} cursor-pointer last:-mr-3`}>
            {label}
          </button>
        ))}
      </div>
    </form>
  );
}
