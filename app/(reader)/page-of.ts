import { readCursor } from "@/lib/cursor";
import type { Cursor } from "@/lib/cursor";

export type ListProps<Params> = { params: Promise<Params>; searchParams: Promise<{ after?: string | string[] }> };

export const pageSize = 20;

/** Where a list's page begins. Null where the address names no such page. */
export async function pageOf({ searchParams }: Pick<ListProps<unknown>, "searchParams">): Promise<{ after: Cursor | undefined } | null> {
  const after = readCursor((await searchParams).after);
  return after === null ? null : { after };
}

/** Path segments as they stand in the database. An encoded slash is part of no slug: it makes a path that is nobody's. */
export const joined = (segments: string[]) => segments.map((segment) => decodeURIComponent(segment).replaceAll("/", "%2F")).join("/");
