import { pageContext } from "./context.ts";

/** Called by a query before it reads: the page that is being rendered is made of the records that these tags name. */
export function madeOf(...tags: string[]): void {
  const named = pageContext().getStore()?.tags;
  if (named) for (const tag of tags) named.add(tag);
}
