import { translator } from "@/lib/messages";

const look = "min-h-11 cursor-pointer rounded-full border border-ink-soft px-4.5 hover:border-accent hover:text-accent";

/** Has the article read by the browser's own voice, and its captions as what they are; script brings it out where there is one. */
export function ReadAloud() {
  const t = translator("comfort");
  return (
    <div hidden suppressHydrationWarning data-aloud data-text-caption={t("aloud.caption")} className="aloud">
      <button type="button" data-aloud-do="start" className={look}>
        {t("aloud.start")}
      </button>
      <button type="button" hidden data-aloud-do="pause" className={look}>
        {t("aloud.pause")}
      </button>
      <button type="button" hidden data-aloud-do="resume" className={look}>
        {t("aloud.resume")}
      </button>
      <button type="button" hidden data-aloud-do="slow" aria-pressed={false} className={look}>
        {t("aloud.slow")}
      </button>
      <button type="button" hidden data-aloud-do="stop" className={look}>
        {t("aloud.stop")}
      </button>
      <p hidden data-aloud-trouble role="status">
        {t("aloud.trouble")}
      </p>
    </div>
  );
}
