import type { Metadata } from "next";
import { PageTitle } from "@/components/site/page-title";
import { SearchForm } from "@/components/site/search/search-form";
import { SearchResults } from "@/components/site/search/search-results";
import { translator } from "@/lib/messages";
import { choices } from "@/lib/search/list";
import { search } from "@/lib/search/queries";
import { longestQuery, searchSchema } from "@/lib/search/schema";
import type { SearchParams } from "@/lib/search/schema";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const t = translator("search");
const readable = ({ q }: SearchParams) => q !== "" && q.length <= longestQuery;

/** No search engine needs to list our lists, but it may follow them. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = searchSchema.parse(await searchParams);
  const title = !readable(params) ? t("title") : params.after ? t("titleForMore", { q: params.q }) : t("titleFor", { q: params.q });
  return { title, robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: Props) {
  const params = searchSchema.parse(await searchParams);
  const [results, offered] = await Promise.all([readable(params) ? search(params) : null, choices()]);
  return (
    <>
      {results ? <h1 className="sr-only">{t("titleFor", { q: params.q })}</h1> : <PageTitle title={t("title")}>{t("intro")}</PageTitle>}
      <SearchForm params={params} choices={offered} />
      {results ? <SearchResults params={params} results={results} /> : <Unread params={params} />}
    </>
  );
}

/** Why a query was not looked for; nothing where there is none yet. */
function Unread({ params: { q } }: { params: SearchParams }) {
  if (q === "") return null;
  return (
    <p role="alert" className="border-l-4 border-accent bg-accent-soft px-5 py-4">
      {q.length > longestQuery ? t("tooLong", { max: longestQuery, length: q.length }) : t("unclear")}
    </p>
  );
}
