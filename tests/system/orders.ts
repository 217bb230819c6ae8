import { correct } from "../../lib/articles/correct.ts";
import { createArticle } from "../../lib/articles/create-article.ts";
import { deleteDraft } from "../../lib/articles/delete-draft.ts";
import { publish } from "../../lib/articles/publish.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import { reinstate, withdraw } from "../../lib/articles/withdraw.ts";
import { addChannel } from "../../lib/channels/add-channel.ts";
import { editChannel } from "../../lib/channels/edit-channel.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { addInitiative } from "../../lib/initiatives/add-initiative.ts";
import { applyMethods } from "../../lib/initiatives/apply-methods.ts";
import { saveRecord } from "../../lib/initiatives/change-record.ts";
import { deleteInitiative } from "../../lib/initiatives/delete-initiative.ts";
import { editInitiative } from "../../lib/initiatives/edit-initiative.ts";
import { figures } from "../../lib/initiatives/figures.ts";
import { milestones } from "../../lib/initiatives/milestones.ts";
import { saveParts } from "../../lib/initiatives/save-parts.ts";
import type { FigureWords, MilestoneWords, SaveRecord } from "../../lib/initiatives/schema.ts";
import { addMethod } from "../../lib/methods/add-method.ts";
import { deleteMethod } from "../../lib/methods/delete-method.ts";
import { editMethod } from "../../lib/methods/edit-method.ts";
import { saveSteps } from "../../lib/methods/save-steps.ts";
import { makeAvif } from "../../lib/photos/avif.ts";
import { cropPhoto } from "../../lib/photos/crop-photo.ts";
import { describePhoto } from "../../lib/photos/describe.ts";
import { editPhoto } from "../../lib/photos/edit-photo.ts";
import { removePhoto } from "../../lib/photos/remove.ts";
import { replacePhoto } from "../../lib/photos/replace.ts";
import { setFocus } from "../../lib/photos/set-focus.ts";
import type { Pages } from "../../lib/page-store/pages.ts";
import { addressOf } from "../../lib/page-store/routes.ts";
import { removeOrganisation } from "../../lib/organisations/remove-organisation.ts";
import { saveOrganisation } from "../../lib/organisations/save-organisation.ts";
import { addPlace } from "../../lib/places/add-place.ts";
import { editPlace } from "../../lib/places/edit-place.ts";
import { carryOutDue } from "../../lib/schedule/carry-out.ts";
import { saveSettings } from "../../lib/settings/save-settings.ts";
import { removeVenue } from "../../lib/venues/remove-venue.ts";
import { saveVenue } from "../../lib/venues/save-venue.ts";
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
    createArticle, deleteDraft, publish, saveDraft, takeBack, correct, withdraw, reinstate, carryOutDue, makeAvif, describePhoto, editPhoto, setFocus, cropPhoto, removePhoto, saveSettings,
    addChannel, editChannel, addPlace, editPlace, addInitiative, deleteInitiative, editInitiative,
    applyMethods, saveParts, addMethod, deleteMethod, editMethod, saveSteps, saveVenue, removeVenue, saveOrganisation, removeOrganisation,
    replacePhoto: (actor: Actor, photoId: number, bytes: Uint8Array<ArrayBuffer>) => replacePhoto(actor, photoId, new Blob([bytes]).stream()),
    saveMilestone: (actor: Actor, save: SaveRecord<MilestoneWords>) => saveRecord(actor, milestones, save),
    saveFigure: (actor: Actor, save: SaveRecord<FigureWords>) => saveRecord(actor, figures, save),
    /** An address rendered past the store, for a reader's choice of view. */
    fresh: async (asked: string): Promise<Document> => {
      const { path, cookie } = viewed(asked);
      const [{ answer, body }] = await pages.document(addressOf(new URL(path, "http://site")), readView(cookie));
      return "location" in answer ? { ...answer, body: "" } : { ...answer, location: null, body };
    },
    /** Answers once an expiry that named this tag, and so every one before it, took effect here. */
    seen: (tag: string) => (seen.has(tag) ? Promise.resolve() : new Promise<void>((resolve) => waiting.set(tag, resolve))),
    stored: () => Promise.resolve(pages.store.size),
  };
}

export type Orders = ReturnType<typeof ordersFor>;
export type Order = keyof Orders;
