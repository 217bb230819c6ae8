import { AsyncLocalStorage } from "node:async_hooks";

/** What a page decides about its own answer while it renders; pages of Next have no way of their own to say so. */
export type PageAnswer = { status: 200 | 403 | 404 | 410 } | { status: 301 | 308; location: string };

/** What is known of a page once it has rendered. `tags` name the records it is made of. */
export type PageContext = { answer: PageAnswer; tags: Set<string> };

const key = Symbol.for("bilin.page-context");
const held = globalThis as { [key]?: AsyncLocalStorage<PageContext> };

/** Hangs on globalThis because server.ts and Next's bundles load separate copies of this module. */
export function pageContext(): AsyncLocalStorage<PageContext> {
  return (held[key] ??= new AsyncLocalStorage<PageContext>());
}

export const newPageContext = (): PageContext => ({ answer: { status: 200 }, tags: new Set() });

/** Called by a page while it renders: it is sent with this status. */
export function answerWith(answer: PageAnswer): void {
  const context = pageContext().getStore();
  if (context) context.answer = answer;
}
