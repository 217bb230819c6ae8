import { AsyncLocalStorage } from "node:async_hooks";
import { defaultView } from "../view.ts";
import type { View } from "../view.ts";

/** What a page decides about its own answer while it renders; pages of Next have no way of their own to say so. */
export type PageAnswer = { status: 200 | 403 | 404 | 410 } | { status: 301 | 308; location: string };

/** What a page is rendered for, and what is known of it once it has. `tags` name the records it is made of. */
export type PageContext = { view: View; answer: PageAnswer; tags: Set<string> };

const key = Symbol.for("bilin.page-context");
const held = globalThis as { [key]?: AsyncLocalStorage<PageContext> };

/** Hangs on globalThis because server.ts and Next's bundles load separate copies of this module. */
export function pageContext(): AsyncLocalStorage<PageContext> {
  return (held[key] ??= new AsyncLocalStorage<PageContext>());
}

export const newPageContext = (view: View = defaultView): PageContext => ({ view, answer: { status: 200 }, tags: new Set() });

/** How the reader for whom this page is rendered sees the pages. */
export const viewOfPage = (): View => pageContext().getStore()?.view ?? defaultView;

/** Called by a page while it renders: it is sent with this status. */
export function answerWith(answer: PageAnswer): void {
  const context = pageContext().getStore();
  if (context) context.answer = answer;
}
