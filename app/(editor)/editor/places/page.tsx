import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { NotPermitted } from "@/components/editor/shell/notice";
import { PlaceList } from "@/components/editor/structure/place-list";
import { Tabs } from "@/components/editor/structure/tabs";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";
import { placesToEdit } from "@/lib/places/editor-queries";
import { mayEditPlaces } from "@/lib/places/policy";

const t = translator("structure");

export const metadata: Metadata = { title: t("places.title") };

export default async function PlacesPage() {
  const actor = await requireActor();
  if (!mayEditPlaces(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const add = (
    <Link href="/editor/places/new" className={buttonClass({ variant: "primary" })}>
      <Plus aria-hidden className="size-4" />
      {t("places.add")}
    </Link>
  );
  return (
    <>
      <Tabs at="places" />
      <PageHeading title={t("places.title")} actions={add}>
        {t("places.intro")}
      </PageHeading>
      <PlaceList places={await placesToEdit(actor)} />
    </>
  );
}
