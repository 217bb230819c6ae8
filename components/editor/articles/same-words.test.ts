import { expect, it } from "vitest";
import type { Draft } from "@/lib/articles/schema";
import { sayTheSame } from "./same-words";

const draft = (caption: string | null, change: Partial<Draft> = {}): Draft => ({
  slug: "a", kicker: "", title: "题", subtitle: "", lead: "", source: "", reprint: false, originalTitle: "", originalUrl: "", dateline: "", responsibleEditor: "",
  contributors: [], channelId: null, placeIds: [], initiativeIds: [], topics: [], ...change,
  body: { version: 1, blocks: [{ type: "photo", photo: { photoId: 1, caption, credit: null, alt: null } }] },
});
const photos = new Map([[1, { caption: "图说", credit: "署名", alt: "画面" }]]);

it("takes a typed caption and the picture's own for the same words, and leaves the address aside", () => {
  expect(sayTheSame(draft("图说"), draft(null, { slug: "b" }), photos)).toBe(true);
  expect(sayTheSame(draft("另说"), draft(null), photos)).toBe(false);
  expect(sayTheSame(draft(null), draft(null, { title: "别的" }), photos)).toBe(false);
});
