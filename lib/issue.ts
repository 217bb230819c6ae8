/** Something a person can put right: which field, and what to do, in their language. */
export type Issue = { field: string; message: string };
