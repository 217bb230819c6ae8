import { AsyncLocalStorage } from "node:async_hooks";
import type { SpecialName } from "../script/traditional.ts";
import { defaultView } from "../view.ts";
import type { View } from "../view.ts";

/** What a page decides about its own answer while it renders; pages of Next have no way of their own to say so. */
export type PageAnswer = { status: 200 | 403 | 404 | 410 } | { status: 301 | 303 | 308; location: string };

/**
 * What a page is rendered for, and what is known of it once it has. `tags` name the records it is made of,
 * `validUntil` is the instant (in milliseconds) from which on it would say something else although no record changed.
 */
export type PageContext = { address: string; view: View; answer: PageAnswer; tags: Set<string>; validUntil: number; specialNames: SpecialName[] };

const key = Symbol.for("bilin.page-context");
const held = globalThis as { [key]?: AsyncLocalStorage<PageContext> };

/** Hangs on globalThis because server.ts and Next's bundles load separate copies of this module. */
export function pageContext(): AsyncLocalStorage<PageContext> {
  return (held[key] ??= new AsyncLocalStorage<PageContext>());
}

export const newPageContext = (address: string, view: View = defaultView): PageContext => ({
  address, view, answer: { status: 200 }, tags: new Set(), validUntil: Infinity, specialNames: [],
});

/** The address of the page that is being rendered, and how its reader sees the pages. */
export function pageForReader(): { address: string; view: View } {
  return pageContext().getStore() ?? { address: "/", view: defaultView };
}

/** Called by a page while it renders: in Traditional these names are written as is said here. */
export function writeNames(names: SpecialName[]): void {
  pageContext().getStore()?.specialNames.push(...names);
}

/** Called by a query while a page renders: from this instant on the page says something else. The earliest counts. */
export function changesAt(instant: Date): void {
  const context = pageContext().getStore();
  if (context) context.validUntil = Math.min(context.validUntil, instant.getTime());
}

/** Called by a page while it renders: it is sent with this status. */
export function answerWith(answer: PageAnswer): void {
  const context = pageContext().getStore();
  if (context) context.answer = answer;
}
