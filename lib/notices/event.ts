import type { AuditAction, SubjectKind } from "../audit/action.ts";

/** What happened, as it goes on record. */
export type Event = { actorId: number | null; action: AuditAction; subject: [kind: SubjectKind, id: number]; detail: Record<string, unknown>; at: Date };

export const numberIn = ({ detail }: Event, key: string): number | null => (typeof detail[key] === "number" ? detail[key] : null);
export const wordsIn = ({ detail }: Event, key: string): string => (typeof detail[key] === "string" ? detail[key] : "");
