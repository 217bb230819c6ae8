import type { Metadata } from "next";
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

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await topicAt((await params).slug);
  return topic ? { title: topic.name, alternates: { canonical: topic.href } } : {};
}

export default async function TopicPage({ params, searchParams }: Props) {
  const [topic, page] = await Promise.all([params.then(({ slug }) => topicAt(slug)), pageOf({ searchParams })]);
  if (!topic || !page) return <NotHere />;
  const reports = await listPage({ kind: "TOPIC", targetId: topic.id }, page.after, pageSize);
  return (
    <>
      <Breadcrumb trail={[{ name: topic.name, href: topic.href }]} />
      <PageTitle label={t("topics")} title={topic.name} />
      <ReportList page={reports} href={topic.href} first={!page.after} />
    </>
  );
}
