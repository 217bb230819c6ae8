import { requireActorForAction } from "@/lib/auth/session";
import { NotFound } from "@/lib/errors";
import { wakePhotoJobs } from "@/lib/photos/jobs";
import { replacePhoto } from "@/lib/photos/replace";
import { answer, answerError, answerRefusal } from "../../answer";

/** Another file in this photo's place: it is the body of the request, as for a new photo. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const actor = await requireActorForAction();
    const { id } = await params;
    if (!/^[1-9]\d{0,8}$/.test(id) || !request.body) throw new NotFound();
    const announced = request.headers.get("content-length");
    const result = await replacePhoto(actor, Number(id), request.body, { contentLength: announced === null ? undefined : Number(announced) });
    if (!result.ok) return answerRefusal(result);
    wakePhotoJobs();
    return answer(201, { photo: result.photo, similar: [] });
  } catch (error) {
    return answerError(error);
  }
}
