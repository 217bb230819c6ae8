import { translator } from "@/lib/messages";

/** Where script shows an article's photos large; closed, and empty, without it. */
export function Lightbox() {
  const t = translator("comfort");
  return (
    <dialog data-lightbox="" className="lightbox" aria-label={t("photos.viewer")}>
      <div className="lightbox-bar">
        <p data-lightbox-position="" className="mr-auto px-3 tabular-nums" aria-live="polite" />
        <button type="button" data-lightbox-previous="" aria-label={t("photos.previous")}>
          ←
        </button>
        <button type="button" data-lightbox-next="" aria-label={t("photos.next")}>
          →
        </button>
        <button type="button" data-lightbox-close="" autoFocus aria-label={t("photos.close")}>
          ×
        </button>
      </div>
      <div data-lightbox-strip="" className="lightbox-strip" />
    </dialog>
  );
}
