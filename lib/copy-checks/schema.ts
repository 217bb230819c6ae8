import { z } from "zod";
import { translator } from "../messages/index.ts";
import { kinds } from "./finding.ts";

const t = translator("copyChecks");
const id = z.int32().positive();

/** As many as an article can have paragraphs, cells and captions; much more than anybody writes. */
const checkedText = z.strictObject({ id: z.string().min(1).max(80), text: z.string().max(20_000), setting: z.enum(["prose", "label"]) });
export const checkSchema = z.strictObject({
  articleId: id,
  texts: z.array(checkedText).max(5000),
  initiativeIds: z.array(id).max(50),
});
export type CheckArticle = z.infer<typeof checkSchema>;

export const ignoreSchema = z.strictObject({
  articleId: id,
  kind: z.enum(kinds),
  about: z.string().min(1).max(500),
  /** False: it is shown again. */
  ignored: z.boolean(),
});
export type IgnoreFinding = z.infer<typeof ignoreSchema>;

const words = (max: number) => z.string().trim().min(1).max(max);
const most = 1000;

/** Each list is one field of the form, so what is wrong with any line is said of all. */
const list = <T extends z.ZodType>(line: T, problem: "lists.wordsWrong" | "lists.peopleWrong" | "lists.sensitiveWrong") =>
  z.array(z.unknown()).refine((all) => all.length <= most && all.every((one) => line.safeParse(one).success), t(problem)).transform((all) => all.map((one) => line.parse(one)));

const wrongWord = z.object({ wrong: words(50), right: words(50) }).refine(({ wrong, right }) => wrong !== right);
const person = z.object({ name: words(20).min(2), post: words(50) });
const term = z.object({ term: words(50), instead: z.string().trim().max(50), reason: z.string().trim().max(100) });

export const copyListsSchema = z.object({
  /** 错=对 */
  words: list(wrongWord, "lists.wordsWrong"),
  /** 姓名=职务 */
  people: list(person, "lists.peopleWrong"),
  /** 词=替换#理由 */
  sensitive: list(term, "lists.sensitiveWrong"),
});
export type CopyLists = z.infer<typeof copyListsSchema>;

export const noLists: CopyLists = { words: [], people: [], sensitive: [] };
