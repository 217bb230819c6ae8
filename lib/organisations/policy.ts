import { mayEditPlaces } from "../places/policy.ts";

/** Whoever keeps the places keeps what stands there to be called. */
export const mayEditOrganisations = mayEditPlaces;
