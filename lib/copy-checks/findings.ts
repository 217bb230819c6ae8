import { kinds } from "./finding.ts";
import type { CheckedText, Finding, Found } from "./finding.ts";
import { namesAndPosts } from "./names.ts";
import { differingFigures } from "./recorded-figures.ts";
import type { RecordedFigure } from "./recorded-figures.ts";
import { repeatedWords } from "./repeated-words.ts";
import type { CopyLists } from "./schema.ts";
import { sensitiveTerms } from "./sensitive-terms.ts";
import { wrongWords } from "./wrong-words.ts";
import type { Cut } from "./wrong-words.ts";

export type Needs = {
  lists: CopyLists;
  figures: RecordedFigure[];
  cut: Cut;
  typography: (text: CheckedText) => Found[];
};

/** Everything that may be wrong in these texts, in their order. */
export function findings(texts: CheckedText[], needs: Needs): Finding[] {
  return texts.flatMap((one) => withoutOverlaps(inText(one, needs)).map((found) => ({ ...found, textId: one.id })));
}

function inText(one: CheckedText, { lists, figures, cut, typography }: Needs): Found[] {
  const { text } = one;
  if (text.trim() === "") return [];
  return [
    ...sensitiveTerms(text, lists.sensitive),
    ...differingFigures(text, figures, cut),
    ...namesAndPosts(text, lists.people),
    ...wrongWords(text, cut, lists.words),
    ...repeatedWords(text, cut),
    ...typography(one),
  ];
}

/** Where two checks speak of the same characters, the graver one stands; the other comes back once that is mended. */
function withoutOverlaps(all: Found[]): Found[] {
  const gravest = all.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.from - b.from || b.to - a.to);
  const kept: Found[] = [];
  for (const one of gravest) if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
  return kept.toSorted((a, b) => a.from - b.from);
}
