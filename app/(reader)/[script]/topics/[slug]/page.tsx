import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { NotHere } from "@/app/(reader)/missing";
import { pageOf, pageSize } from "@/app/(reader)/page-of";
import type { ListProps } from "@/app/(reader)/page-of";
import { ReportList } from "@/components/article/report-list";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { PageTitle } from "@/components/site/page-title";
import { listPage } from "@/lib/articles/list";
import { translator } from "@/lib/messages";
import { topicAt } from "@/lib/topics/queries";

type Props = ListProps<{ slug: string }>;
const t = translator("site");

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const topic = await topicAt((await params).slug);
  if (!topic) return {};
  const title = t("topic.title", { topic: topic.name });
  return metadataOf({ title, description: t("topic.description", { topic: topic.name }), href: topic.href, searchParams });
}

export default async function TopicPage({ params, searchParams }: Props) {
  const [topic, page] = await Promise.all([params.then(({ slug }) => topicAt(slug)), pageOf({ searchParams })]);
  if (!topic || !page) return <NotHere />;
  const reports = await listPage({ kind: "TOPIC", targetId: topic.id }, page.after, pageSize);
  if (page.after && reports.cards.length === 0) return <NotHere />;
  return (
    <>
      <Breadcrumb trail={[{ name: t("topics"), href: "/topics" }, { name: topic.name, href: topic.href }]} />
      <PageTitle label={t("topics")} title={topic.name} />
      <h2 className="sr-only">{t("reports")}</h2>
      <ReportList page={reports} href={topic.href} first={!page.after} />
    </>
  );
}
