import { setImmediate } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { seen } from "../articles/editor-queries.ts";
import type { Actor } from "../auth/actor.ts";
import { jieba } from "../jieba.ts";
import { copyLists, ignoredIn, ignoredKey, recordedFigures } from "./editor-queries.ts";
import type { AnsweredFinding, CheckedText, Found } from "./finding.ts";
import { findings } from "./findings.ts";
import type { CheckArticle } from "./schema.ts";
import { typography } from "./typography.ts";

/** While somebody writes one paragraph, the others come again and again as they were. */
const known = new LRUCache<string, Found[]>({ max: 5000, maxSize: 4_000_000, sizeCalculation: (_, key) => key.length + 200 });

const keyOf = ({ setting, text }: CheckedText) => setting + text;

function rememberedTypography(one: CheckedText): Found[] {
  const key = keyOf(one);
  const found = known.get(key) ?? typography(one);
  known.set(key, found);
  return found;
}

/** A long text is read for the first time with pauses, in which readers get their pages. */
async function readFirst(texts: CheckedText[]): Promise<void> {
  for (const one of texts) {
    if (known.has(keyOf(one))) continue;
    rememberedTypography(one);
    await setImmediate();
  }
}

/** By the dictionary alone: it would guess a word out of 布署. */
const cut = (text: string) => jieba().cut(text, false);

/** What may be wrong in a text as it stands on somebody's screen. */
export async function checkArticle(actor: Actor, { articleId, texts, initiativeIds }: CheckArticle): Promise<AnsweredFinding[]> {
  await seen(actor, articleId);
  await readFirst(texts);
  const [lists, figures, ignored] = await Promise.all([copyLists(), recordedFigures(initiativeIds), ignoredIn(articleId)]);
  return findings(texts, { lists, figures, cut, typography: rememberedTypography }).map((one) => ({
    ...one,
    ignored: ignored.has(ignoredKey(one.kind, one.about)),
  }));
}
