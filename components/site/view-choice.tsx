import { translator } from "@/lib/messages";
import { inScript, scriptOf, withoutScript } from "@/lib/script/address";
import type { View } from "@/lib/view";

const look = "px-3 py-2.5 hover:text-accent hover:underline sm:py-1.5";

type Choice = { name: "size"; value: View["size"]; label: string; on?: string } | { name: "colours"; value: View["colours"]; label: string; on?: string };

/** The other script, which is an address of its own; larger type and other colours, kept for good. Each says what it leads to. */
export function ViewChoice({ view, address }: { view: View; address: string }) {
  const t = translator("site");
  const size: Choice = view.size === "large" ? { name: "size", value: "normal", label: t("view.normalSize") } : { name: "size", value: "large", label: t("view.large") };
  const other = scriptOf(address) === "zh-Hant" ? "zh-Hans" : "zh-Hant";
  return (
    <form method="post" action="/view" aria-label={t("view.label")} className="no-print border-b border-line bg-paper-deep">
      <div className="page flex flex-wrap justify-end gap-x-1 text-[0.9375rem]">
        <a href={inScript(withoutScript(address), other)} hrefLang={other} lang={other} className={look}>
          {t(`view.${other}`)}
        </a>
        {[size, ...colourChoices(view.colours)].map(({ name, value, label, on = "" }) => (
          <button key={value} name={name} value={value} className={`${look} cursor-pointer last:-mr-3 ${on}`}>
            {label}
          </button>
        ))}
      </div>
    </form>
  );
}

/**
 * Light or dark is offered as the other of what is seen, which the device knows and the server does not: both stand in the
 * page, and the style shows one. What the device has anyway is no choice to be kept.
 */
function colourChoices(chosen: View["colours"]): Choice[] {
  const t = translator("site");
  if (chosen === "high") return [{ name: "colours", value: "system", label: t("view.normalContrast") }];
  const leadsTo = { system: ["dark", "light"], light: ["dark", "dark"], dark: ["light", "light"] } as const;
  const [onLight, onDark] = leadsTo[chosen];
  return [
    { name: "colours", value: onLight === "light" ? "system" : onLight, label: t(`view.${onLight}`), on: "device-light" },
    { name: "colours", value: onDark === "dark" ? "system" : onDark, label: t(`view.${onDark}`), on: "device-dark" },
    { name: "colours", value: "high", label: t("view.high") },
  ];
}
