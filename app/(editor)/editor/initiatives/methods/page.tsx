import type { Metadata } from "next";
import Link from "next/link";
import { RecordTabs } from "@/components/editor/initiatives/tabs";
import { NotPermitted } from "@/components/editor/shell/notice";
import { Row, Rows } from "@/components/editor/structure/rows";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { methodsToEdit } from "@/lib/methods/editor-queries";
import { mayEditMethods } from "@/lib/methods/policy";
import { answerWith } from "@/lib/page-store/context";

const t = translator("records");

export const metadata: Metadata = { title: t("methods.title") };

export default async function MethodsPage() {
  const actor = await requireActor();
  if (!mayEditMethods(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const methods = await methodsToEdit(actor);
  const add = (
    <Link href="/editor/initiatives/methods/new" className={buttonClass({ variant: "primary" })}>
      {t("methods.add")}
    </Link>
  );
  return (
    <>
      <RecordTabs at="/editor/initiatives/methods" />
      <PageHeading title={t("methods.title")} actions={add}>
        {t("methods.intro")}
      </PageHeading>
      {methods.length === 0 ? (
        <EmptyState title={t("methods.none")} />
      ) : (
        <Rows label={t("methods.list")}>
          {methods.map(({ id, name, href, initiatives }) => (
            <Row key={id} name={name} editHref={`/editor/initiatives/methods/${id}`} href={href}>
              {t("methods.used", { count: initiatives })}
            </Row>
          ))}
        </Rows>
      )}
    </>
  );
}
