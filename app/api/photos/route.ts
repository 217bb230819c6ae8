import { requireActorForAction } from "@/lib/auth/session";
import { wakePhotoJobs } from "@/lib/photos/jobs";
import { similarPhotos } from "@/lib/photos/editor-queries";
import { upload } from "@/lib/photos/upload";
import { answer, answerError, answerRefusal } from "./answer";

/** One photo, its file as the body. What type the request gives it does not matter. */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await requireActorForAction();
    const announced = request.headers.get("content-length");
    const result = await upload(actor, request.body ?? nothing(), { contentLength: announced === null ? undefined : Number(announced) });
    if (!result.ok) return answerRefusal(result);
    wakePhotoJobs();
    const { photo, duplicate } = result;
    return answer(duplicate ? 200 : 201, { photo, similar: duplicate ? [] : await similarPhotos(actor, photo.id) });
  } catch (error) {
    return answerError(error);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
