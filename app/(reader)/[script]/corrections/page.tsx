import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { PublicDate } from "@/components/article/date";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { PageTitle } from "@/components/site/page-title";
import { corrections } from "@/lib/articles/queries";
import { translator } from "@/lib/messages";

const t = translator("site");
export const generateMetadata = (): Promise<Metadata> =>
  metadataOf({ title: t("correctionsPage.title"), description: t("correctionsPage.text"), href: "/corrections" });

export default async function CorrectionsPage() {
  const all = await corrections();
  return (
    <>
      <Breadcrumb trail={[{ name: t("corrections"), href: "/corrections" }]} />
      <PageTitle title={t("correctionsPage.title")}>{t("correctionsPage.text")}</PageTitle>
      {all.length === 0 && <p className="border-y border-line py-10 text-center text-ink-soft">{t("correctionsPage.none")}</p>}
      <ul className="max-w-3xl divide-y divide-line">
        {all.map(({ at, text, title, href }) => (
          <li key={`${href} ${at.getTime()}`} className="py-5">
            <PublicDate date={at} precision="DAY" className="text-[0.9375rem] font-medium text-accent tabular-nums" />
            <p className="mt-1">{text}</p>
            <p className="mt-1.5">
              <a href={href} className="font-serif font-bold hover:text-accent">{title}</a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
