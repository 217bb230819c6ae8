import { notFound } from "next/navigation";
import { NotAllowed, NotFound } from "@/lib/errors";
import { answerWith } from "@/lib/page-store/context";

const digits = /^[1-9]\d{0,8}$/;

/** An id as it stands in an address. */
export function numberIn(text: string | string[] | undefined): number | null {
  return typeof text === "string" && digits.test(text) ? Number(text) : null;
}

/** What a page of an article shows; null, with the status, where this person may not see it. */
export async function loadOrRefuse<T>(id: string, load: (articleId: number) => Promise<T>): Promise<T | null> {
  const articleId = numberIn(id);
  if (articleId === null) notFound();
  try {
    return await load(articleId);
  } catch (error) {
    if (error instanceof NotFound) notFound();
    if (!(error instanceof NotAllowed)) throw error;
    answerWith({ status: 403 });
    return null;
  }
}
