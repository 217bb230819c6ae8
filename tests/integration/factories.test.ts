import { expect, it } from "vitest";
import { db } from "../../lib/db.ts";
import { makePublishedArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

it("makes an article that stands in its community's list and in every list above", async () => {
  const [editor, places, channel] = await Promise.all([makeUser("EDITOR"), makePlaceTree(), makeChannel()]);
  const { articleId } = await makePublishedArticle(editor, { channelId: channel.id, placeIds: [places.community.id] });
  const listed = await db().listing.findMany({ where: { articleId, kind: "PLACE" }, select: { targetId: true } });
  const { community, street, district, city } = places;
  expect(listed.map((row) => row.targetId).sort()).toEqual([community, street, district, city].map((place) => place.id).sort());
});
