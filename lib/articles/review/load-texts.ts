import type { Db, Tx } from "../../db.ts";
import { NotFound } from "../../errors.ts";
import type { EmergencyPublication, Prisma } from "../../generated/prisma/client.ts";
import { wholeRevision } from "../revision-draft.ts";
import type { Person, ReviewedText, Signature } from "./review.ts";
import { textHash } from "./text-hash.ts";
import type { ReadPhoto } from "./text-hash.ts";

const person = { select: { id: true, name: true } } as const;

/** What of an article its review looks at, beside the text. */
const reviewFields = {
  id: true, createdById: true, submittedAt: true, headId: true,
  reviewSteps: { orderBy: { id: "asc" }, include: { by: person, standsInFor: person } },
  emergencies: { orderBy: { id: "asc" }, include: { by: person } },
  publications: { select: { revisionId: true } },
  revisions: { where: { refused: false }, select: { id: true, createdById: true, restoredFromId: true } },
} satisfies Prisma.ArticleSelect;
const readRevision = { ...wholeRevision, channel: { select: { reviews: true, proofreadings: true } } } satisfies Prisma.RevisionInclude;

export type Reviewed = Prisma.ArticleGetPayload<{ select: typeof reviewFields }>;
export type ReviewStepRow = Reviewed["reviewSteps"][number];
type Revision = Prisma.RevisionGetPayload<{ include: typeof readRevision }>;
type Loaded = { article: Reviewed; text: ReviewedText };

/** Texts of articles with all that the rules of their review look at; in the order in which they were asked for. */
export async function reviewedTexts(within: Tx | Db, revisionIds: number[]): Promise<Loaded[]> {
  const revisions = await within.revision.findMany({ where: { id: { in: revisionIds } }, include: readRevision });
  const articles = await within.article.findMany({ where: { id: { in: revisions.map(({ articleId }) => articleId) } }, select: reviewFields });
  const photos = await readPhotos(within, revisions.flatMap((revision) => revision.photos.map(({ photoId }) => photoId)));
  return revisionIds.flatMap((id) => {
    const revision = revisions.find((one) => one.id === id);
    const article = articles.find((one) => one.id === revision?.articleId);
    return revision && article ? [{ article, text: reviewed(article, revision, photos) }] : [];
  });
}

/** One text, within the transaction that acts on it: its pictures stay as they are until that ends. */
export async function reviewedText(tx: Tx, articleId: number, revisionId: number): Promise<Loaded> {
  await tx.$queryRaw`
    SELECT id FROM "Photo" WHERE id IN (SELECT "photoId" FROM "RevisionPhoto" WHERE "revisionId" = ${revisionId}) ORDER BY id FOR SHARE`;
  const [loaded] = await reviewedTexts(tx, [revisionId]);
  if (loaded?.article.id !== articleId) throw new NotFound(`revision ${revisionId}`);
  return loaded;
}

/** The emergency that this article still owes reviews for: the newest one. */
export const owedOf = ({ emergencies }: Pick<Reviewed, "emergencies">) => emergencies.findLast(({ settledAt }) => settledAt === null) ?? null;

function reviewed(article: Reviewed, revision: Revision, photos: ReadonlyMap<number, ReadPhoto>): ReviewedText {
  const urgent = article.emergencies.filter(({ revisionId }) => revisionId === revision.id);
  const owed = urgent.findLast(({ settledAt }) => settledAt === null);
  const isHandedIn = article.submittedAt !== null && revision.id === article.headId;
  return {
    revisionId: revision.id,
    textHash: textHash(revision, photos),
    placement: revision,
    needs: needsOf(revision.channel, owed),
    open: isHandedIn || owed !== undefined,
    authors: authorsOf(article, revision),
    urgentBy: urgent.map(({ byId }) => byId),
    signatures: signaturesOf(article.reviewSteps),
  };
}

/** Of what was shown in an emergency, as much as its channel asked for then, whatever it asks for now. */
function needsOf(channel: Revision["channel"], owed: Pick<EmergencyPublication, "reviews" | "proofreadings"> | undefined): ReviewedText["needs"] {
  const { reviews, proofreadings } = owed ?? channel ?? { reviews: 0, proofreadings: 0 };
  return { REVIEWED: reviews, PROOFREAD: proofreadings };
}

/** Who wrote what is signed: whatever came since a text before it was signed, or published without hurry. */
function authorsOf({ createdById, reviewSteps, publications, emergencies, revisions }: Reviewed, { id }: Revision): number[] {
  const settled = [
    ...reviewSteps.filter(({ act }) => act === "REVIEWED").map(({ revisionId }) => revisionId),
    ...publications.map(({ revisionId }) => revisionId).filter((one) => !emergencies.some(({ revisionId }) => revisionId === one)),
  ];
  const before = Math.max(0, ...settled.filter((one) => one < id));
  const written = revisions.filter((one) => one.id === id || (one.id > before && one.id < id));
  const restored = written.flatMap(({ restoredFromId }) => revisions.find((one) => one.id === restoredFromId) ?? []);
  return [...new Set([createdById, ...[...written, ...restored].map((one) => one.createdById)])];
}

function signaturesOf(steps: ReviewStepRow[]): Signature[] {
  const sentBack = steps.findLast(({ act }) => act === "SENT_BACK")?.id ?? 0;
  return steps.filter(({ id }) => id > sentBack).flatMap(asSignature);
}

export function asSignature({ id, act, stage, role, by, standsInFor, revisionId, textHash: hash, at }: ReviewStepRow): Signature[] {
  if ((act !== "REVIEWED" && act !== "PROOFREAD") || stage === null || role === null) return [];
  const signed: { by: Person; standsInFor: Person | null } = { by, standsInFor };
  return [{ id, kind: act, stage, role, ...signed, revisionId, textHash: hash, at }];
}

async function readPhotos(within: Tx | Db, ids: number[]): Promise<Map<number, ReadPhoto>> {
  const photos = await within.photo.findMany({ where: { id: { in: ids } }, select: { id: true, hash: true, cropHash: true, caption: true, credit: true, alt: true } });
  return new Map(photos.map(({ id, hash, cropHash, ...words }) => [id, { id, shown: cropHash ?? hash, ...words }]));
}
