import { describe, expect, it } from "vitest";
import type { Card } from "../articles/article.ts";
import { arrange, unseen } from "./front.ts";

const picture = { file: { hash: "a", width: 3, height: 2, variants: {}, placeholder: "" }, caption: "", credit: "", alt: "" } as unknown as Card["picture"];
const card = (id: number, withPicture = true): Card => ({
  id, href: `/articles/${id}`, kicker: "", title: String(id), lead: "", publishedAt: new Date(0), precision: "MINUTE",
  channel: null, place: null, picture: withPicture ? picture : null,
});
const ids = (cards: Card[]) => cards.map(({ id }) => id);

describe("arrange", () => {
  it("leads with the newest report that has a picture, and drops none before it", () => {
    const { lead, second, third } = arrange([card(9, false), card(8), card(7), card(6), card(5), card(4, false), card(3), card(2)]);
    expect(lead?.id).toBe(8);
    expect(ids(second)).toEqual([9, 7, 6, 5]);
    expect(ids(third)).toEqual([3, 2]);
  });
  it("makes do without pictures, and without reports", () => {
    expect(arrange([card(1, false)]).lead?.id).toBe(1);
    expect(arrange([])).toEqual({ lead: null, second: [], third: [] });
  });
});

describe("unseen", () => {
  it("repeats nothing", () => expect(ids(unseen([card(4), card(3), card(2), card(1)], [card(3)], 2))).toEqual([4, 2]));
});
