import type { Editor } from "@tiptap/core";
import { Schema } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { emptyBody } from "@/lib/articles/body";
import type { CheckArticle } from "@/lib/copy-checks/schema";
import { createWorkingText } from "../articles/working-text";
import { createChecking } from "./checking";

const schema = new Schema({ nodes: { doc: { content: "paragraph+" }, paragraph: { content: "text*", toDOM: () => ["p", 0] }, text: {} } });
const draft = {
  slug: "a", kicker: "", title: "题", subtitle: "", lead: "", source: "", reprint: false, originalTitle: "", originalUrl: "", dateline: "", responsibleEditor: "",
  contributors: [], channelId: null, placeIds: [], initiativeIds: [], topics: [], body: emptyBody,
};

type Asked = { request: CheckArticle; answer: (was?: string) => Promise<void> };
let asked: Asked[] = [];

/** An editing page without a screen: a state, and what a transaction makes of it. */
function page() {
  const text = createWorkingText(draft);
  const editor = { isDestroyed: false, state: EditorState.create({ schema, doc: schema.node("doc", null, [schema.node("paragraph")]) }), view: { composing: false, dispatch: (tr: EditorState["tr"]) => (editor.state = editor.state.apply(tr)) } };
  const checking = createChecking({ articleId: 1, text, photos: { byId: () => new Map() } });
  text.subscribe(checking.later);
  checking.attach(editor as unknown as Editor);
  const type = (words: string) => {
    editor.state = editor.state.apply(editor.state.tr.insertText(words, 1, editor.state.doc.content.size - 1));
    text.setBody(emptyBody);
  };
  return { checking, type, calm: () => vi.advanceTimersByTimeAsync(1500), found: () => checking.snapshot().findings.map(({ was, before }) => before + was) };
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal("fetch", (_: string, { body }: { body: string }) => new Promise<Response>((resolve) => {
    const request = JSON.parse(body) as CheckArticle;
    const answer = async (was?: string) => {
      const { id: textId, text } = request.texts.at(-1)!;
      const from = was === undefined ? 0 : text.indexOf(was);
      const value = was === undefined ? [] : [{ kind: "wrongWord", textId, was, from, to: from + was.length, suggestion: null, edits: [], about: was, reason: "", ignored: false }];
      resolve(Response.json({ ok: true, value }));
      await vi.advanceTimersByTimeAsync(0);
    };
    asked.push({ request, answer });
  }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("asks once somebody stops typing, and not again for the same words", async () => {
  const { type, calm, found, checking } = page();
  type("一");
  await vi.advanceTimersByTimeAsync(1000);
  type("一布署");
  await calm();
  expect(asked.map(({ request }) => request.texts.map(({ text }) => text))).toEqual([["题", "一布署"]]);
  await asked[0]!.answer("布署");
  expect(found()).toEqual(["一布署"]);
  checking.later();
  await calm();
  expect(asked).toHaveLength(1);
});

it("drops what is said of a text that stands no longer", async () => {
  const { type, calm, found } = page();
  type("布署");
  await calm();
  type("部署好");
  await asked[0]!.answer("布署");
  expect(found()).toEqual([]);
  await calm();
  await asked[1]!.answer();
  expect(found()).toEqual([]);
});

it("takes no early answer for a later question's", async () => {
  const { type, calm, found } = page();
  type("布署");
  await calm();
  type("己经");
  await calm();
  await asked[1]!.answer("己经");
  await asked[0]!.answer("布署");
  expect(found()).toEqual(["己经"]);
});

it("knows what was said when the text is again as it was", async () => {
  const { type, calm, found, checking } = page();
  type("布署");
  await calm();
  await asked[0]!.answer("布署");
  checking.drop(checking.snapshot().findings.map(({ key }) => key));
  type("部署");
  type("布署");
  await calm();
  expect([asked.length, found()]).toEqual([1, ["布署"]]);
});

it("says that it cannot be had, and asks for the same words again", async () => {
  const { type, calm, checking } = page();
  const online = fetch;
  vi.stubGlobal("fetch", () => Promise.reject(new Error("offline")));
  type("布署");
  await calm();
  expect(checking.snapshot().state).toBe("failed");
  vi.stubGlobal("fetch", online);
  checking.later();
  await calm();
  expect(asked).toHaveLength(1);
});
