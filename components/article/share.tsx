import { translator } from "@/lib/messages";
import { qrCode } from "@/lib/share/qr-code";

const id = "share";
const quiet = 4;
const look = "min-h-11 cursor-pointer rounded-full border border-ink-soft px-4.5 hover:border-accent hover:text-accent";

/** Ways to pass a page on. The code opens without script; the other two are for the script to bring out. */
export function ShareButtons() {
  const t = translator("share");
  return (
    <>
      <button type="button" popoverTarget={id} className={`share-open ${look}`}>
        {t("scan")}
      </button>
      <button type="button" hidden suppressHydrationWarning data-share="native" className={look}>
        {t("native")}
      </button>
      <button type="button" hidden suppressHydrationWarning data-share="copy" className={look}>
        {t("copy")}
      </button>
      <span role="status" className="self-center text-[0.9375rem] text-accent">
        <span hidden data-share="copied">
          {t("copied")}
        </span>
      </span>
    </>
  );
}

/**
 * The page's address in full and as a code: a popover on the screen, and the end of the page on paper. Browsers that know
 * no popovers show it at the end of the page.
 */
export function ShareCard({ address }: { address: string }) {
  const t = translator("share");
  const { size, path } = qrCode(address);
  return (
    <section id={id} popover="auto" aria-labelledby="share-title" className="share">
      <svg viewBox={`${-quiet} ${-quiet} ${size + quiet * 2} ${size + quiet * 2}`} role="img" aria-label={t("code")} shapeRendering="crispEdges">
        <path d={`M${-quiet} ${-quiet}h${size + quiet * 2}v${size + quiet * 2}H${-quiet}z`} fill="#fff" />
        <path d={path} stroke="#000" />
      </svg>
      <div>
        <h2 id="share-title" className="font-serif text-xl font-bold">
          {t("title")}
        </h2>
        <p className="no-print mt-1 text-[0.9375rem] text-ink-soft">{t("hint")}</p>
        <p className="mt-2 text-[0.9375rem] break-all" lang="zxx">
          {address}
        </p>
        <button type="button" popoverTarget={id} popoverTargetAction="hide" className={`share-open mt-4 ${look}`}>
          {t("close")}
        </button>
      </div>
    </section>
  );
}

/** Both, at the end of a page. */
export function Share({ address }: { address: string }) {
  return (
    <>
      <div className="no-print mt-8 flex flex-wrap gap-3">
        <ShareButtons />
      </div>
      <ShareCard address={address} />
    </>
  );
}
