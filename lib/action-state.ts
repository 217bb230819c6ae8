import type { Issue } from "./issue.ts";

/** What a form's action answers: done (with what the page then needs), or refused with what to put right. */
export type ActionState<T = undefined> = { ok: true; value: T } | { ok: false; message: string; issues: Issue[] };
