import type { Card } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { PublicDate } from "./date";
import { Latest } from "./latest";

/** 撤稿 with a public explanation: that there was a report, when it was withdrawn, and why. */
export function Withdrawn({ title, reason, at, latest }: { title: string; reason: string; at: Date; latest: Card[] }) {
  const t = translator("site");
  return (
    <article className="mx-auto max-w-3xl py-8 md:py-14">
      <p className="font-medium text-accent">{t("article.withdrawn")}</p>
      <h1 className="mt-2 font-serif text-[1.75rem] leading-snug font-black text-ink-soft line-through decoration-1 md:text-[2.25rem]">{title || t("article.withdrawnNameless")}</h1>
      <dl className="mt-6 space-y-3 border-l-4 border-accent bg-accent-soft px-5 py-4">
        <div>
          <dt className="text-[0.9375rem] text-ink-soft">{t("article.withdrawnAt")}</dt>
          <dd>
            <PublicDate date={at} precision="DAY" />
          </dd>
        </div>
        <div>
          <dt className="text-[0.9375rem] text-ink-soft">{t("article.withdrawnReason")}</dt>
          <dd className="text-[1.0625rem]">{reason}</dd>
        </div>
      </dl>
      <Latest cards={latest} />
    </article>
  );
}
