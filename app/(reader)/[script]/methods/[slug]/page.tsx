import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { NotHere } from "@/app/(reader)/missing";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { AppliedBy } from "@/components/site/methods/applied-by";
import { PageTitle } from "@/components/site/page-title";
import { Parts } from "@/components/site/parts";
import { translator } from "@/lib/messages";
import { methodAt } from "@/lib/methods/queries";

type Props = { params: Promise<{ slug: string }> };
const t = translator("site");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const method = await methodAt((await params).slug);
  return method ? metadataOf({ title: method.name, description: method.summary, href: method.href }) : {};
}

export default async function MethodPage({ params }: Props) {
  const method = await methodAt((await params).slug);
  if (!method) return <NotHere />;
  return (
    <>
      <Breadcrumb trail={[{ name: t("initiatives"), href: "/initiatives" }, { name: t("record.method.index"), href: "/methods" }, { name: method.name, href: method.href }]} />
      <PageTitle label={t("record.method.index")} title={method.name}>
        {method.summary}
      </PageTitle>
      <div className="space-y-12">
        {method.steps.length > 0 && (
          <div className="max-w-[42rem]">
            <Parts title={t("record.method.steps")} parts={method.steps.map((step) => ({ ...step, parts: [] }))} />
          </div>
        )}
        <AppliedBy initiatives={method.initiatives} />
      </div>
    </>
  );
}
