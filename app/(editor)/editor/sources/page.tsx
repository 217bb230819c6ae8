import { Search } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { NotPermitted } from "@/components/editor/shell/notice";
import { AddSources } from "@/components/editor/sources/add-sources";
import { SourceList } from "@/components/editor/sources/source-list";
import { Tabs } from "@/components/editor/structure/tabs";
import { Button, buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextInput } from "@/components/ui/inputs";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";
import { sourcesToEdit } from "@/lib/sources/editor-queries";
import { maySaveSources } from "@/lib/sources/policy";

const t = translator("sources");

export const metadata: Metadata = { title: t("title") };

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function SourcesPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!maySaveSources(actor)) {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("notPermitted")} />;
  }
  const { q: asked } = await searchParams;
  const q = typeof asked === "string" ? asked.trim().slice(0, 100) : "";
  const { rows, count, all } = await sourcesToEdit(actor, q);
  return (
    <>
      <Tabs at="sources" />
      <PageHeading title={t("title")} actions={<AddSources />}>
        {t("intro")}
      </PageHeading>
      {all > 0 && (
        <form method="get" role="search" aria-label={t("search")} className="mb-5 flex flex-wrap gap-2">
          <TextInput type="search" name="q" className="min-w-0 flex-1 basis-56" aria-label={t("search")} placeholder={t("searchExample")} defaultValue={q} />
          <Button type="submit">
            <Search aria-hidden className="size-4" />
            {t("find")}
          </Button>
          {q && (
            <Link href="/editor/sources" className={buttonClass({ variant: "quiet" })}>
              {t("clear")}
            </Link>
          )}
        </form>
      )}
      {all === 0 && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      {all > 0 && count === 0 && <EmptyState title={t("nothing")}>{t("nothingText")}</EmptyState>}
      {count > 0 && (
        <>
          <p className="mb-2 text-sm text-ink-soft">
            {t(q ? "found" : "count", { count })}
            {rows.length < count && `　${t("more", { shown: rows.length })}`}
          </p>
          <SourceList sources={rows} />
        </>
      )}
    </>
  );
}
