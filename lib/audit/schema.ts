import { z } from "zod";
import { translator } from "../messages/index.ts";
import zhHans from "../messages/zh-Hans/audit.ts";
import type { AuditAction, SubjectKind } from "./action.ts";

const t = translator("audit");

export const kinds = Object.keys(zhHans.kind) as SubjectKind[];
export const actions = Object.entries(zhHans.did).flatMap(([area, did]) => Object.keys(did).map((what) => `${area}.${what}` as AuditAction));

/** An action as it stands in a list to choose from. */
export const actionName = (action: AuditAction) => t(`did.${action}`, { subject: "…" });

const orNothing = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What the list of events is narrowed by; what is not understood counts as not given. Days are Beijing's, both included. */
export const auditFilterSchema = z.object({
  q: z.string().trim().max(100).default("").catch(""),
  person: orNothing(z.coerce.number().pipe(z.int32().positive())),
  kind: orNothing(z.enum(kinds)),
  action: orNothing(z.enum(actions)),
  from: orNothing(z.iso.date()),
  until: orNothing(z.iso.date()),
  before: orNothing(z.string().regex(/^[1-9]\d{0,17}$/)),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

export const isNarrowed = ({ q, person, kind, action, from, until }: AuditFilter) => Boolean(q || person || kind || action || from || until);

/** The filter as an address says it. */
export const filterQuery = (filter: AuditFilter) =>
  new URLSearchParams(Object.entries(filter).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])));
