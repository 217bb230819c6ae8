import { AsyncLocalStorage } from "node:async_hooks";

/** What a reader page decides about its own answer while it renders; pages of Next have no way of their own to say so. */
export type ReaderAnswer = { status: 200 | 404 | 410 } | { status: 301 | 308; location: string };
export type ReaderContext = { answer: ReaderAnswer };

const key = Symbol.for("bilin.reader-context");
const held = globalThis as { [key]?: AsyncLocalStorage<ReaderContext> };

/** Hangs on globalThis because server.ts and Next's bundles load separate copies of this module. */
export function readerContext(): AsyncLocalStorage<ReaderContext> {
  return (held[key] ??= new AsyncLocalStorage<ReaderContext>());
}

/** Called by a reader page: the document is sent with this status. Outside a reader's request (a preview) it does nothing. */
export function answerWith(answer: ReaderAnswer): void {
  const context = readerContext().getStore();
  if (context) context.answer = answer;
}
