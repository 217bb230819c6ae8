/** An initiative in a picker. Many places give theirs the same name, so the place stands beside it. */
export type InitiativeOption = { id: number; name: string; placeId: number; place: string };
