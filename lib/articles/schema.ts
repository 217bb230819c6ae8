import { z } from "zod";
import { ArticleState, ContributorRole, WithdrawalKind } from "../generated/prisma/enums.ts";
import { bodySchema } from "./body.ts";

const short = (max: number) => z.string().trim().max(max);
/** As wide as the database's own. */
const id = z.int32().positive();
const ids = z.array(id).max(50).transform((all) => [...new Set(all)]);

/** Readable ASCII, as it stands in the address. */
export const slugSchema = z.string().max(120).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One text of an article, as an editor saves it. Drafts may be incomplete: what publishing needs is in requirements.ts. */
export const draftSchema = z.strictObject({
  slug: slugSchema,
  kicker: short(100),
  title: short(200),
  subtitle: short(200),
  lead: short(1000),
  source: short(100),
  reprint: z.boolean().default(false),
  originalTitle: short(200),
  originalUrl: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(2000)]),
  dateline: short(100),
  responsibleEditor: short(50),
  contributors: z.array(z.strictObject({ role: z.enum(ContributorRole), name: short(50).min(1) })).max(50),
  channelId: id.nullable(),
  placeIds: ids,
  initiativeIds: ids,
  topics: z.array(short(30).min(1)).max(20).transform((all) => [...new Set(all)]),
  body: bodySchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** A save names the revision it started from, so that it can never overwrite another's silently. */
export const saveDraftSchema = z.strictObject({
  articleId: id,
  basedOnId: id,
  /** The opened page that sends it, and how many it has sent: its own earlier saves are never another's. */
  page: z.strictObject({ id: z.uuid(), step: z.int32().positive() }).optional(),
  draft: draftSchema,
});
export type SaveDraft = z.infer<typeof saveDraftSchema>;

/** 更正, as readers read it. */
const correctionText = short(500).min(1);

const revisionSchema = z.strictObject({ articleId: id, revisionId: id });

/**
 * Publishing names the text that the editor looked at. `note` (更新说明) tells readers what is new in it, `correction` (更正) what was wrong. `emergencyReason` (紧急发布): why it
 * cannot wait for its reviews.
 */
export const publishSchema = revisionSchema.extend({ note: short(300).optional(), correction: correctionText.optional(), emergencyReason: short(300).min(1).optional() });
export type PublishArticle = z.infer<typeof publishSchema>;

/** `headId` is the text that the old one takes the place of. */
export const restoreSchema = revisionSchema.extend({ headId: id });
export type RestoreRevision = z.infer<typeof restoreSchema>;

export const nameRevisionSchema = revisionSchema.extend({ name: short(40) });
export type NameRevision = z.infer<typeof nameRevisionSchema>;

export const articleIdSchema = z.strictObject({ articleId: id });
export type ArticleId = z.infer<typeof articleIdSchema>;

export const correctSchema = z.strictObject({ articleId: id, text: correctionText });
export type Correct = z.infer<typeof correctSchema>;
export const changeCorrectionSchema = z.strictObject({ articleId: id, correctionId: id, start: z.string().max(500), text: correctionText });
export type ChangeCorrection = z.infer<typeof changeCorrectionSchema>;

/** 撤稿. `movedTo` is an address on this site, or elsewhere; `reason` is public where it is explained, else for the record. */
export const withdrawSchema = z.strictObject({
  articleId: id,
  kind: z.enum(WithdrawalKind),
  reason: short(500).min(1),
  movedTo: z.union([z.literal(""), z.string().trim().max(2000).regex(/^\/(?![/\\])\S*$/), z.url({ protocol: /^https?$/ }).max(2000)]),
});
export type Withdraw = z.infer<typeof withdrawSchema>;

export const reinstateSchema = z.strictObject({ articleId: id, reason: short(500).min(1) });
export type Reinstate = z.infer<typeof reinstateSchema>;

export const keptTextSchema = revisionSchema;
export type KeptTextOf = z.infer<typeof keptTextSchema>;

const reprintedSchema = z.strictObject({ articleId: id, source: short(100), originalUrl: z.string().max(2000) });
/** What a form asks of a source and a link while they are typed. */
export const lookUpReprintSchema = reprintedSchema;
export type LookUpReprint = z.infer<typeof lookUpReprintSchema>;
export const approveReprintSchema = reprintedSchema.extend({ reason: short(300).min(1) });
export type ApproveReprint = z.infer<typeof approveReprintSchema>;

export const slugWishSchema = z.strictObject({ articleId: id, title: short(200) });
export type SlugWish = z.infer<typeof slugWishSchema>;

export const nothingSchema = z.strictObject({});

/** What the desk's list of articles is narrowed by. */
export const articleFilterSchema = z.object({
  q: short(100).default(""),
  /** 定时: those with which something is to happen at a time. */
  state: z.enum({ ...ArticleState, SCHEDULED: "SCHEDULED" }).optional(),
  placeId: z.coerce.number().pipe(id).optional(),
  cursor: z.string().max(50).optional(),
});
export type ArticleFilter = z.infer<typeof articleFilterSchema>;
