import type { VenueWords } from "./schema.ts";

export const venueFields = { name: true, placeId: true, address: true, hours: true, phone: true, articleId: true, quote: true } as const;

export const venueWords = ({ name, placeId, address, hours, phone, articleId, quote }: VenueWords): VenueWords => ({
  name, placeId, address, hours, phone, articleId, quote,
});
