import type { Metadata } from "next";
import Link from "next/link";
import { RecordTabs } from "@/components/editor/initiatives/tabs";
import { NotPermitted } from "@/components/editor/shell/notice";
import { Row, Rows } from "@/components/editor/structure/rows";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { initiativesToEdit } from "@/lib/initiatives/editor-queries";
import { mayEditInitiatives } from "@/lib/initiatives/policy";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";

const t = translator("structure");
const records = translator("records");
const site = translator("site");

export const metadata: Metadata = { title: t("initiatives.title") };

export default async function InitiativesPage() {
  const actor = await requireActor();
  if (!mayEditInitiatives(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={records("notPermitted")} />;
  }
  const initiatives = await initiativesToEdit(actor);
  const add = (
    <Link href="/editor/initiatives/new" className={buttonClass({ variant: "primary" })}>
      {translator("deskInitiatives")("add")}
    </Link>
  );
  return (
    <>
      <RecordTabs at="/editor/initiatives" />
      <PageHeading title={t("initiatives.title")} actions={add}>
        {t("initiatives.intro")}
      </PageHeading>
      {initiatives.length === 0 ? (
        <EmptyState title={t("initiatives.none")} />
      ) : (
        <Rows label={t("initiatives.list")}>
          {initiatives.map(({ id, name, href, status, place, unsure }) => (
            <Row
              key={id}
              name={name}
              editHref={`/editor/initiatives/${id}`}
              href={href}
              badge={
                <>
                  <Badge>{status ? site(`initiative.statusLabel.${status}`) : records("noStatus")}</Badge>
                  {unsure > 0 && <Badge tone="warn">{records("unsure", { count: unsure })}</Badge>}
                </>
              }
            >
              {place}
            </Row>
          ))}
        </Rows>
      )}
    </>
  );
}
