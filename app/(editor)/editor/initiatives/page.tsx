import type { Metadata } from "next";
import { NotPermitted } from "@/components/editor/shell/notice";
import { Row, Rows } from "@/components/editor/structure/rows";
import { Tabs } from "@/components/editor/structure/tabs";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { initiativesToEdit } from "@/lib/initiatives/editor-queries";
import { mayEditInitiatives } from "@/lib/initiatives/policy";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";

const t = translator("structure");
const site = translator("site");

export const metadata: Metadata = { title: t("initiatives.title") };

export default async function InitiativesPage() {
  const actor = await requireActor();
  if (!mayEditInitiatives(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const initiatives = await initiativesToEdit(actor);
  return (
    <>
      <Tabs at="initiatives" />
      <PageHeading title={t("initiatives.title")}>{t("initiatives.intro")}</PageHeading>
      {initiatives.length === 0 ? (
        <EmptyState title={t("initiatives.none")} />
      ) : (
        <Rows label={t("initiatives.list")}>
          {initiatives.map(({ id, name, href, status, place }) => (
            <Row key={id} name={name} editHref={`/editor/initiatives/${id}`} href={href} badge={status && <Badge>{site(`initiative.statusLabel.${status}`)}</Badge>}>
              {place}
            </Row>
          ))}
        </Rows>
      )}
    </>
  );
}
