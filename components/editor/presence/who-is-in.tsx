import { PenLine } from "lucide-react";
import { translator } from "@/lib/messages/index";
import type { Somebody } from "@/lib/presence/presence";

const t = translator("presence");

/** In a list: who else is in an article just now. */
export function WhoIsIn({ people }: { people: Somebody[] }) {
  return people.map(({ userId, name, doing }) => (
    <span key={userId} className={`inline-flex items-center gap-1 ${doing === "writing" ? "font-medium text-accent" : ""}`}>
      {doing === "writing" && <PenLine aria-hidden className="size-3.5" />}
      {t(`who.${doing}`, { name })}
    </span>
  ));
}
