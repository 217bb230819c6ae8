import type { Metadata } from "next";
import { cache } from "react";
import { ArticleEditor } from "@/components/editor/articles/article-editor";
import { NotPermitted } from "@/components/editor/shell/notice";
import { articleForEditing } from "@/lib/articles/editor-queries";
import { reviewPanel } from "@/lib/articles/review/panel";
import { isProvisional } from "@/lib/articles/slug";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { channelOptions } from "@/lib/channels/editor-queries";
import { threadsOf } from "@/lib/comments/editor-queries";
import { maySaveCopyLists } from "@/lib/copy-checks/policy";
import { env } from "@/lib/env";
import { initiativeOptions } from "@/lib/initiatives/editor-queries";
import { translator } from "@/lib/messages/index";
import { placeOptions } from "@/lib/places/editor-queries";
import { schedulesOf } from "@/lib/schedule/editor-queries";
import { loadOrRefuse } from "./load";

const t = translator("deskArticles");

const load = cache((actor: Actor, id: string) => loadOrRefuse(id, (articleId) => articleForEditing(actor, articleId)));

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(await requireActor(), (await params).id);
  return { title: loaded?.draft.title || t("edit") };
}

export default async function EditArticlePage({ params }: Props) {
  const actor = await requireActor();
  const loaded = await load(actor, (await params).id);
  if (!loaded) return <NotPermitted reason={t("notYours")} />;
  const threads = threadsOf(actor, loaded.article.id);
  const [places, channels, initiatives] = await Promise.all([placeOptions(), channelOptions(), initiativeOptions()]);
  const [panel, schedules] = await Promise.all([reviewPanel(actor, loaded.article.id), schedulesOf(actor, loaded.article.id)]);
  return (
    <ArticleEditor
      key={loaded.article.id}
      loaded={loaded}
      panel={panel}
      choices={{ places, channels, initiatives }}
      siteUrl={env().SITE_URL}
      mayEditLists={maySaveCopyLists(actor)}
      threads={await threads}
      schedules={schedules}
      provisionalSlug={isProvisional(loaded.article.slug)}
    />
  );
}
