"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { readableQuote } from "@/lib/citations/citation";
import { translator } from "@/lib/messages/index";
import { ArticleSearch } from "./article-search";
import { SentenceList } from "./sentence-list";

const t = translator("records");

type Props = {
  initiativeId: number | null;
  /** What is cited so far. */
  source: { articleId: number; title: string; quote: string } | null;
  optional?: boolean;
  /** While the form is on its way; what was wrong before says nothing of it. */
  sending: boolean;
  articleError?: string;
  quoteError?: string;
};

/** Which report says so, and in which sentence: both are chosen, so that a quote is always right. */
export function SourceField({ initiativeId, source, optional = false, sending, ...errors }: Props) {
  const [article, setArticle] = useState(source && { id: source.articleId, title: source.title });
  const [quote, setQuote] = useState(source?.quote ?? "");
  /** Something else was chosen since the errors were said. */
  const [isMended, setMended] = useState(false);
  if (sending && isMended) setMended(false);
  const { articleError, quoteError } = isMended ? {} : errors;
  /** The sentences stay open once they are, so that arrow keys can go through them. */
  const [isChoosing, setChoosing] = useState(quote === "");
  const [isTouched, setTouched] = useState(false);
  const choose = (chosen: typeof article, itsQuote: string) => {
    setArticle(chosen);
    setQuote(itsQuote);
    setMended(true);
    setTouched(true);
    setChoosing(true);
  };
  return (
    <fieldset className="rounded-md border border-line-strong/60 p-4">
      <legend className="px-1.5 text-sm font-medium">{t(optional ? "venues.withSource" : "source.title")}</legend>
      <input type="hidden" name="articleId" value={article?.id ?? ""} />
      <input type="hidden" name="quote" value={quote} />
      {article && !articleError ? (
        <p className="flex flex-wrap items-center justify-between gap-2">
          <span className="min-w-0 flex-1 font-medium">{article.title}</span>
          <Button size="s" onClick={() => choose(null, "")}>
            {t("source.change")}
          </Button>
        </p>
      ) : (
        <ArticleSearch initiativeId={initiativeId} focus={isTouched} error={articleError} onChoose={(chosen) => choose(chosen, "")} />
      )}
      {article && quote && (
        <p className="mt-3 flex flex-wrap items-start justify-between gap-2 border-l-2 border-accent pl-3">
          <q className="min-w-0 flex-1 [quotes:none]">{readableQuote(quote)}</q>
          {!isChoosing && (
            <Button size="s" variant="quiet" onClick={() => setChoosing(true)}>
              {t("source.changeSentence")}
            </Button>
          )}
        </p>
      )}
      {article && (isChoosing || quoteError) && <SentenceList key={article.id} articleId={article.id} error={quoteError} chosen={quote} onChoose={(sentence) => choose(article, sentence)} />}
    </fieldset>
  );
}
