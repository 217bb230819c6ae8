import { Fragment } from "react";
import { clauses, phrases } from "@/lib/articles/clauses";

/** A headline whose lines end between its clauses where they can, and between words where they must. */
export function Headline({ text }: { text: string }) {
  return clauses(text).map((clause, index) => (
    <span key={index} className="inline-block text-balance break-keep">
      <Phrases text={clause} />
    </span>
  ));
}

/** Within words that are kept whole: where a line may end. */
export function Phrases({ text }: { text: string }) {
  return phrases(text).map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
