import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const tones = {
  info: { box: "border-line bg-surface", icon: Info, iconClass: "text-ink-soft" },
  good: { box: "border-good/30 bg-good-soft", icon: CircleCheck, iconClass: "text-good" },
  warn: { box: "border-warn/30 bg-warn-soft", icon: TriangleAlert, iconClass: "text-warn" },
  bad: { box: "border-accent/30 bg-accent-soft", icon: CircleAlert, iconClass: "text-accent" },
};

type Props = { tone?: keyof typeof tones; title?: string; children?: ReactNode; className?: string };

/** A message in the page. A bad one takes the focus when a form is refused without a field to point to. */
export function Alert({ tone = "info", title, children, className = "" }: Props) {
  const { box, icon: Icon, iconClass } = tones[tone];
  const refusal = tone === "bad" ? { role: "alert", "data-refusal": "", tabIndex: -1 } : {};
  return (
    <div {...refusal} className={`flex gap-3 rounded-md border px-4 py-3 text-[0.9375rem] ${box} ${className}`}>
      <Icon aria-hidden className={`mt-1 size-4 shrink-0 ${iconClass}`} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-medium">{title}</p>}
        {children}
      </div>
    </div>
  );
}
