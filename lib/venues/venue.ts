import type { Link } from "../articles/article.ts";
import type { DeskSource, Source } from "../citations/citation.ts";
import type { VenueWords } from "./schema.ts";

/** A place residents can go to. What is not known is empty. */
export type Venue = {
  id: number;
  name: string;
  place: Link;
  initiative: Link | null;
  address: string;
  hours: string;
  phone: string;
  source: Source | null;
};

/** A venue as the desk shows it; a source is optional. */
export type DeskVenue = { id: number; place: string; words: VenueWords; source: DeskSource | null };
