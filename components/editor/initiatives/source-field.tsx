"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { readableQuote } from "@/lib/citations/citation";
import { translator } from "@/lib/messages/index";
import { ArticleSearch } from "./article-search";
import { SentenceList } from "./sentence-list";

const t = translator("records");

type Props = {
  initiativeId: number;
  /** What is cited so far. */
  source: { articleId: number; title: string; quote: string } | null;
  optional?: boolean;
  articleError?: string;
  quoteError?: string;
};

/** Which report says so, and in which sentence: both are chosen, so that a quote is always right. */
export function SourceField({ initiativeId, source, optional = false, articleError, quoteError }: Props) {
  const [article, setArticle] = useState(source && { id: source.articleId, title: source.title });
  const [quote, setQuote] = useState(source?.quote ?? "");
  const isChosen = quote !== "" && !quoteError;
  return (
    <fieldset className="rounded-md border border-line-strong/60 p-4">
      <legend className="px-1.5 text-sm font-medium">{t(optional ? "venues.withSource" : "source.title")}</legend>
      <input type="hidden" name="articleId" value={article?.id ?? ""} />
      <input type="hidden" name="quote" value={quote} />
      {article && !articleError ? (
        <p className="flex flex-wrap items-center justify-between gap-2">
          <span className="min-w-0 flex-1 font-medium">{article.title}</span>
          <Button
            size="s"
            onClick={() => {
              setArticle(null);
              setQuote("");
            }}
          >
            {t("source.change")}
          </Button>
        </p>
      ) : (
        <ArticleSearch
          initiativeId={initiativeId}
          error={articleError}
          onChoose={(chosen) => {
            setArticle(chosen);
            setQuote("");
          }}
        />
      )}
      {article && isChosen && (
        <p className="mt-3 flex flex-wrap items-start justify-between gap-2 border-l-2 border-accent pl-3">
          <q className="min-w-0 flex-1 [quotes:none]">{readableQuote(quote)}</q>
          <Button size="s" variant="quiet" onClick={() => setQuote("")}>
            {t("source.changeSentence")}
          </Button>
        </p>
      )}
      {article && !isChosen && <SentenceList articleId={article.id} error={quoteError} chosen={quote} onChoose={setQuote} />}
    </fieldset>
  );
}
