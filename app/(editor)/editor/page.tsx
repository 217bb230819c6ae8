import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { partOfDay } from "@/components/editor/shell/part-of-day";
import { translator } from "@/lib/messages/index";

export default async function Dashboard() {
  const actor = await requireActor();
  const t = translator("desk");
  return (
    <PageHeading
      title={t("greeting", { part: partOfDay(new Date()), name: actor.name })}
      actions={
        <>
          <Link href="/editor/articles" className={buttonClass()}>
            {t(actor.role === "CORRESPONDENT" ? "ownArticles" : "allArticles")}
          </Link>
          <Link href="/editor/articles/new" className={buttonClass({ variant: "primary" })}>
            {t("writeNew")}
          </Link>
        </>
      }
    >
      {t("greetingText")}
    </PageHeading>
  );
}
