import { translator } from "@/lib/messages";

/** Brought out by the worker on a page that it kept, with the time: see components/site/script/worker/document.ts. */
export function KeptNotice() {
  const t = translator("comfort");
  return (
    <p hidden data-kept="" role="status" className="no-print sticky top-0 z-10 bg-accent px-4 py-2 text-center text-paper">
      {t("offline.kept", { time: "{time}" })}{" "}
      <a href="/offline" className="underline">
        {t("offline.list")}
      </a>
    </p>
  );
}
