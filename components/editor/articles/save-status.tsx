import { CircleAlert, CircleCheck, CircleDot, CloudOff, LoaderCircle } from "lucide-react";
import { translator } from "@/lib/messages/index";
import { clock } from "./clock";
import type { SaveState } from "./use-saving";

const t = translator("deskArticles");

const looks = {
  saved: { icon: CircleCheck, look: "text-good" },
  unsaved: { icon: CircleDot, look: "text-warn" },
  saving: { icon: LoaderCircle, look: "text-ink-soft" },
  offline: { icon: CloudOff, look: "text-warn" },
  failed: { icon: CircleAlert, look: "text-accent" },
  conflict: { icon: CircleAlert, look: "text-accent" },
};

function words(state: SaveState): string {
  switch (state.phase) {
    case "saved":
      return t("saving.saved", { time: clock(state.at) });
    case "failed":
      return t("saving.failed", { reason: state.reason });
    default:
      return t(`saving.${state.phase}`);
  }
}

/** Where the text is: on the server, only here, on its way. Read out when it changes. */
export function SaveStatus({ state }: { state: SaveState }) {
  const { icon: Icon, look } = looks[state.phase];
  return (
    <p role="status" data-save={state.phase} className={`flex min-w-0 items-center gap-1.5 text-sm ${look}`}>
      <Icon aria-hidden className={`size-4 shrink-0 ${state.phase === "saving" ? "animate-spin" : ""}`} />
      <span className="min-w-0">{words(state)}</span>
    </p>
  );
}
