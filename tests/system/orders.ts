import { createArticle } from "../../lib/articles/create-article.ts";
import { deleteDraft } from "../../lib/articles/delete-draft.ts";
import { publish } from "../../lib/articles/publish.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import { addChannel } from "../../lib/channels/add-channel.ts";
import { editChannel } from "../../lib/channels/edit-channel.ts";
import { editInitiative } from "../../lib/initiatives/edit-initiative.ts";
import { makeAvif } from "../../lib/photos/avif.ts";
import { describePhoto } from "../../lib/photos/describe.ts";
import { sendingFor } from "../../lib/page-store/page.ts";
import type { Pages } from "../../lib/page-store/pages.ts";
import { addressOf } from "../../lib/page-store/routes.ts";
import { addPlace } from "../../lib/places/add-place.ts";
import { editPlace } from "../../lib/places/edit-place.ts";
import { saveSettings } from "../../lib/settings/save-settings.ts";
import { readView, viewCookie } from "../../lib/view.ts";

export type Document = { status: number; location: string | null; body: string };

/** "/places large.high" is an address as a reader sees it who chose so. */
export function viewed(asked: string): { path: string; cookie?: string } {
  const [path = "", view] = asked.split(" ");
  return view ? { path, cookie: `${viewCookie}=${view}` } : { path };
}

/** What a test can have a server do, in the server's own process. */
export function ordersFor(pages: Pages) {
  const seen = new Set<string>();
  const waiting = new Map<string, () => void>();
  const expire = pages.store.expire.bind(pages.store);
  pages.store.expire = (tags) => {
    expire(tags);
    for (const tag of tags) {
      seen.add(tag);
      waiting.get(tag)?.();
    }
  };
  return {
    createArticle, deleteDraft, publish, saveDraft, takeBack, makeAvif, describePhoto, saveSettings,
    addChannel, editChannel, addPlace, editPlace, editInitiative,
    /** An address rendered past the store, for a reader's choice of view. */
    fresh: async (asked: string): Promise<Document> => {
      const { path, cookie } = viewed(asked);
      const page = await pages.fresh(addressOf(new URL(path, "http://site")), readView(cookie));
      const { head, body } = await sendingFor(page, "identity");
      const location = head.indexOf("location");
      return { status: page.status, location: location < 0 ? null : (head[location + 1] ?? ""), body: body.toString() };
    },
    /** Answers once an expiry that named this tag, and so every one before it, took effect here. */
    seen: (tag: string) => (seen.has(tag) ? Promise.resolve() : new Promise<void>((resolve) => waiting.set(tag, resolve))),
    stored: () => Promise.resolve(pages.store.size),
  };
}

export type Orders = ReturnType<typeof ordersFor>;
export type Order = keyof Orders;
