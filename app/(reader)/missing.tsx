import { Missing } from "@/components/site/missing";
import { listPage, wholeSite } from "@/lib/articles/list";
import { translator } from "@/lib/messages";
import { answerWith } from "@/lib/page-store/context";

/** Nothing is known at this address: 404, with ways on. */
export async function NotHere() {
  answerWith({ status: 404 });
  const t = translator("site");
  const { cards } = await listPage(wholeSite, undefined, 5);
  return <Missing title={t("missing.title")} text={t("missing.text")} latest={cards} />;
}

/** What stood here was taken away: 410. */
export async function Gone() {
  answerWith({ status: 410 });
  const t = translator("site");
  const { cards } = await listPage(wholeSite, undefined, 5);
  return <Missing title={t("article.gone")} text={t("article.goneText")} latest={cards} />;
}
