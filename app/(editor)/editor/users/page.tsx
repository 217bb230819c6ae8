import type { Metadata } from "next";
import { NotPermitted } from "@/components/editor/shell/notice";
import { AddUser } from "@/components/editor/users/add-user";
import { PeopleList } from "@/components/editor/users/people-list";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";
import { mayManageUsers } from "@/lib/users/policy";
import { limitOptions, people } from "@/lib/users/queries";

const t = translator("users");

export const metadata: Metadata = { title: t("title") };

export default async function UsersPage() {
  const actor = await requireActor();
  if (!mayManageUsers(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const [everybody, limits] = await Promise.all([people(actor), limitOptions()]);
  return (
    <>
      <PageHeading title={t("title")} actions={<AddUser limits={limits} />}>
        {t("intro")}
      </PageHeading>
      <PeopleList people={everybody} selfId={actor.id} limits={limits} />
    </>
  );
}
