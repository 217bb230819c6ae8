/** The characters of a negation within words that negate nothing. Removed first, so that one place or adverb can stand for another. */
const harmless = new RegExp(
  [
    "不仅|不但|不只|不过|不断|不久|不少|不同|不管|不论|不妨|不禁|不愧|不锈钢|不动产",
    "没收|沉没|淹没|埋没|出没",
    "未来|无锡|无线|无人机|无数|无论|无障碍|无花果",
    "非常|非遗|非洲|是非|除非|莫名|莫非|约莫",
    "别墅|别人|别处|别的|别名|别称|特别|级别|分别|区别|个别|性别|告别|辨别|识别|差别|类别|派别|送别|离别",
    "将军|将士|将领|将近|麻将|大将|名将|干将|模拟|虚拟|拟人|草拟|拟定",
  ].join("|"),
  "gu",
);
const negation = /禁止|不得|没有|[不没未无非勿别莫]/gu;
const certainty = /已|将|拟|可能|预计/gu;

type Meaning = { negations: number; certainties: string };

function meaningOf(text: string): Meaning {
  // The slip of the pen that is mended most often.
  const plain = text.replaceAll("己经", "已经").replace(harmless, "");
  return { negations: plain.match(negation)?.length ?? 0, certainties: (plain.match(certainty) ?? []).sort().join() };
}

const clausesOf = (sentences: string[]) => sentences.flatMap((sentence) => sentence.split(/[，；：,;:]/u));

/** Whether what went and what came deny other things, or are sure of other things: clause by clause where there are as many. */
export function weighMeaning(gone: string[], come: string[]): ("negation" | "certainty")[] {
  const [was, is] = [clausesOf(gone), clausesOf(come)];
  const paired = was.length === is.length;
  const [before, after] = (paired ? [was, is] : [[was.join("")], [is.join("")]]).map((clauses) => clauses.map(meaningOf)) as [Meaning[], Meaning[]];
  const differs = (key: keyof Meaning) => before.some((one, index) => one[key] !== after[index]?.[key]);
  return [...(differs("negations") ? ["negation" as const] : []), ...(differs("certainties") ? ["certainty" as const] : [])];
}
