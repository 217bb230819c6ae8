import type { Metadata } from "next";
import { metadataOf } from "@/app/(reader)/metadata";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { NothingYet } from "@/components/site/nothing-yet";
import { PageTitle } from "@/components/site/page-title";
import { TopicList } from "@/components/site/topic-list";
import { translator } from "@/lib/messages";
import { topicsByUse } from "@/lib/topics/queries";

const t = translator("lists");
const [title, description, href] = [t("topics.title"), t("topics.text"), "/topics"];
export const generateMetadata = (): Promise<Metadata> => metadataOf({ title, description, href });

export default async function TopicsPage() {
  const topics = await topicsByUse(500);
  return (
    <>
      <Breadcrumb trail={[{ name: title, href }]} />
      <PageTitle title={title}>{description}</PageTitle>
      {topics.length > 0 ? <TopicList topics={topics} /> : <NothingYet text={t("topics.none")} />}
    </>
  );
}
