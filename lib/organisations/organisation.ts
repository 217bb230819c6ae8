import type { Link } from "../articles/article.ts";
import type { OrganisationKind } from "../generated/prisma/enums.ts";
import type { OrganisationWords } from "./schema.ts";

/** Whom residents of a place can call or go to. What is not known is empty. */
export type Organisation = {
  id: number;
  kind: OrganisationKind;
  name: string;
  phone: string;
  address: string;
  hours: string;
  place: Link & { id: number };
};

/** An organisation as the desk shows it, in its order. `source` is what records of other kinds have. */
export type DeskOrganisation = { id: number; words: OrganisationWords; source: null };

/** The numbers in a field that may hold several, each with the link that calls it. */
export function phoneNumbers(phone: string): { text: string; href: string }[] {
  const numbers = phone.split("、").map((one) => one.trim()).filter(Boolean);
  return numbers.map((text) => ({ text, href: `tel:${text.replace(/[^\d+-]/g, "")}` }));
}
