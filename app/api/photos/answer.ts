import { SignedOut } from "@/lib/auth/session";
import { NotAllowed, NotFound } from "@/lib/errors";
import type { Refusal, RefusalReason } from "@/lib/photos/refusal";
import { translator } from "@/lib/messages/index";

const uncached = { "cache-control": "no-store" };

export function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: uncached });
}

const statuses: Record<RefusalReason, number> = {
  empty: 422,
  tooLarge: 413,
  unsupported: 415,
  animated: 415,
  tooManyPixels: 413,
  broken: 422,
  undecodable: 422,
  interrupted: 400,
  known: 409,
};

export function answerRefusal({ reason, message }: Refusal): Response {
  return answer(statuses[reason], { message });
}

/** The status and words for what was thrown. */
export function answerError(error: unknown): Response {
  const t = translator("photos");
  if (error instanceof SignedOut) return answer(401, { message: t("signInFirst") });
  if (error instanceof NotAllowed) return answer(403, { message: t("notAllowed") });
  if (error instanceof NotFound) return answer(404, { message: t("notFound") });
  console.error(error);
  return answer(500, { message: t("failed") });
}
