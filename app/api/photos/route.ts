import { requireActorForAction } from "@/lib/auth/session";
import { wakePhotoJobs } from "@/lib/photos/jobs";
import type { RefusalReason } from "@/lib/photos/refusal";
import { upload } from "@/lib/photos/upload";
import { answer, answerError } from "./answer";

const statuses: Record<RefusalReason, number> = {
  empty: 422,
  tooLarge: 413,
  unsupported: 415,
  animated: 415,
  tooManyPixels: 413,
  broken: 422,
  undecodable: 422,
  interrupted: 400,
};

/** One photo, its file as the body. What type the request gives it does not matter. */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await requireActorForAction();
    const announced = request.headers.get("content-length");
    const result = await upload(actor, request.body ?? nothing(), { contentLength: announced === null ? undefined : Number(announced) });
    if (!result.ok) return answer(statuses[result.reason], { message: result.message });
    wakePhotoJobs();
    return answer(result.duplicate ? 200 : 201, { photo: result.photo });
  } catch (error) {
    return answerError(error);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
