import type { ReactNode } from "react";
import "./review-form.css";
import type { ApprovalView, ReprintOnForm } from "@/lib/articles/reprint-approval";
import { stepName } from "@/lib/articles/review/view";
import type { ReviewForm, SignatureView } from "@/lib/articles/review/view";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";

const t = translator("review");
const role = translator("users");
const ofSources = translator("sources");
const cell = "border border-ink/40 px-3 py-2 text-left align-top";
const when = (iso: string) => formatDate(new Date(iso));

/** 审稿单: a sheet to print and to file. */
export function ReviewFormSheet({ form, siteName, printedAt }: { form: ReviewForm; siteName: string; printedAt: string }) {
  return (
    <article className="review-form rounded-lg border border-line bg-surface p-5 sm:p-10 print:rounded-none print:border-0 print:p-0">
      <header className="mb-6 text-center">
        <p className="text-ink-soft">{siteName}</p>
        <h1 className="font-serif text-2xl font-bold tracking-[0.3em]">{t("form.title")}</h1>
      </header>
      <table className="w-full border-collapse text-[0.9375rem]">
        <tbody>
          <Fact name={t("form.article")}>{form.title || t("desk.untitled")}</Fact>
          <Fact name={t("form.number")}>{`${form.articleId} / ${form.revisionId}`}</Fact>
          <Fact name={t("form.channel")}>{form.channel}</Fact>
          <Fact name={t("form.author")}>{form.author}</Fact>
          {form.reprint && (
            <Fact name={ofSources("form.reprint")}>
              <ReprintFact {...form.reprint} />
            </Fact>
          )}
          <Fact name={t("form.saved")}>{when(form.savedAt)}</Fact>
          <Fact name={t("form.hash")}>
            <span className="font-mono text-sm break-all">{form.textHash}</span>
          </Fact>
        </tbody>
      </table>
      <table className="mt-6 w-full border-collapse text-[0.9375rem]">
        <thead>
          <tr>
            {(["step", "who", "role", "at"] as const).map((name) => (
              <th key={name} scope="col" className={`${cell} whitespace-nowrap`}>
                {t(`form.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.steps.map((step) => (
            <tr key={`${step.kind}${step.stage}`}>
              <th scope="row" className={`${cell} whitespace-nowrap`}>
                {stepName(step)}
              </th>
              {step.signature ? <Signed signature={step.signature} /> : <td className={`${cell} text-ink-soft`} colSpan={3}>{t("form.none")}</td>}
            </tr>
          ))}
          {form.voided.map((one) => (
            <tr key={one.id} className="text-ink-soft line-through">
              <th scope="row" className={`${cell} whitespace-nowrap`}>
                {stepName(one)}
              </th>
              <Signed signature={one} note={t("form.voidedWhy", { why: t(`panel.why.${one.why}`) })} />
            </tr>
          ))}
        </tbody>
      </table>
      {form.notes.length > 0 && (
        <section className="mt-6 text-[0.9375rem]">
          <h2 className="mb-2 font-semibold">{t("form.notes")}</h2>
          <ul className="space-y-1">
            {form.notes.map(({ act, by, at, comment }) => (
              <li key={at + act}>
                {t(`form.act.${act}`)} {by} {when(at)} {comment}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-6 text-right text-sm text-ink-soft">{t("form.printed", { at: printedAt })}</p>
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row" className={`${cell} w-32 font-medium sm:w-44`}>
        {name}
      </th>
      <td className={cell}>{children}</td>
    </tr>
  );
}

function ReprintFact({ source, originalTitle, url, why, approval }: ReprintOnForm) {
  return (
    <>
      <p>{`${source}　${ofSources("form.original")}：${originalTitle}`}</p>
      <p className="text-sm break-all">{url}</p>
      <p>{why === null ? ofSources("form.listed") : why + (approval ? approved(approval) : ofSources("form.none"))}</p>
    </>
  );
}

function approved({ by, standsInFor, role: held, at, reason }: ApprovalView): string {
  const name = standsInFor ? t("form.inPlaceOf", { name: by, other: standsInFor }) : by;
  return ofSources("form.approved", { who: ofSources("article.signedBy", { name, role: role(`role.${held}`) }), at: when(at), reason });
}

function Signed({ signature: { by, standsInFor, role: held, at }, note }: { signature: SignatureView; note?: string }) {
  return (
    <>
      <td className={cell}>
        {standsInFor ? t("form.inPlaceOf", { name: by, other: standsInFor }) : by}
        {note && <span className="inline-block w-full text-sm">{note}</span>}
      </td>
      <td className={cell}>{role(`role.${held}`)}</td>
      <td className={cell}>{when(at)}</td>
    </>
  );
}
