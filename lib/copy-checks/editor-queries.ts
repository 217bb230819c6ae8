import { formatDate } from "../dates.ts";
import { db } from "../db.ts";
import type { FigureQualifier } from "../generated/prisma/enums.ts";
import { initiativeHref } from "../initiatives/initiative.ts";
import { translator } from "../messages/index.ts";
import type { RecordedFigure } from "./recorded-figures.ts";
import { copyListsSchema, noLists } from "./schema.ts";
import type { CopyLists } from "./schema.ts";

const t = translator("copyChecks");

export async function copyLists(): Promise<CopyLists> {
  const row = await db().copyLists.findUnique({ where: { id: 1 }, select: { data: true } });
  return copyListsSchema.parse({ ...noLists, ...(typeof row?.data === "object" ? row.data : {}) });
}

/** What the records of these initiatives say in numbers; the newest of a metric last. */
export async function recordedFigures(initiativeIds: number[]): Promise<RecordedFigure[]> {
  const rows = await db().figure.findMany({
    where: { initiativeId: { in: initiativeIds } },
    orderBy: [{ asOf: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    include: { initiative: { select: { name: true, slug: true } } },
  });
  return rows.map(({ metric, scope, value, unit, qualifier, asOf, precision, initiative }) => ({
    initiative: initiative.name,
    metric, scope, value, unit,
    says: said(value, unit, qualifier),
    asOf: asOf ? formatDate(asOf, precision) : "",
    href: initiativeHref(initiative.slug),
  }));
}

function said(value: number, unit: string, qualifier: FigureQualifier | null): string {
  return t("number", { value: String(value), unit, qualifier: qualifier ?? "NONE" });
}

/** Kind and words of what this article is to be left alone about. */
export async function ignoredIn(articleId: number): Promise<Set<string>> {
  const rows = await db().articleIgnoredFinding.findMany({ where: { articleId }, select: { kind: true, about: true } });
  return new Set(rows.map(({ kind, about }) => ignoredKey(kind, about)));
}

export const ignoredKey = (kind: string, about: string) => `${kind}\n${about}`;
