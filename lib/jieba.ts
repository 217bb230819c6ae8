import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

const key = Symbol.for("bilin.jieba");
const held = globalThis as { [key]?: Jieba };

/** The dictionary takes a third of a second to read and some 70 MB: one for the process, whichever bundle asks. */
export const jieba = () => (held[key] ??= Jieba.withDict(dict));
