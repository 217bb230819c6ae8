import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { MethodList } from "@/components/site/methods/method-list";
import { PageTitle } from "@/components/site/page-title";
import { translator } from "@/lib/messages";
import { methodCards } from "@/lib/methods/queries";

const t = translator("site");
const [title, description, href] = [t("record.method.index"), t("record.method.indexText"), "/methods"];
export const generateMetadata = (): Promise<Metadata> => metadataOf({ title, description, href });

export default async function MethodsPage() {
  const methods = await methodCards();
  return (
    <>
      <Breadcrumb trail={[{ name: t("initiatives"), href: "/initiatives" }, { name: title, href }]} />
      <PageTitle title={title}>{description}</PageTitle>
      {methods.length > 0 ? <MethodList methods={methods} /> : <p className="border-y border-line py-10 text-center text-ink-soft">{t("record.method.none")}</p>}
    </>
  );
}
