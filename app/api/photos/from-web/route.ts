import { z } from "zod";
import { requireActorForAction } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { similarPhotos } from "@/lib/photos/editor-queries";
import { wakePhotoJobs } from "@/lib/photos/jobs";
import { uploadFromWeb } from "@/lib/photos/upload-from-web";
import { answer, answerError } from "../answer";

const wish = z.strictObject({ address: z.string().max(4000) });

/** One photo, by the address at which a pasted text shows it. Answered as an upload is. */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await requireActorForAction();
    const read = wish.safeParse(await request.json().catch(() => null));
    if (!read.success) return answer(400, { message: translator("paste")("refused.address") });
    const result = await uploadFromWeb(actor, read.data.address);
    if (!result.ok) return answer(422, { message: result.message, mayRetry: result.mayRetry });
    wakePhotoJobs();
    const { photo, duplicate } = result;
    return answer(duplicate ? 200 : 201, { photo, similar: duplicate ? [] : await similarPhotos(actor, photo.id) });
  } catch (error) {
    return answerError(error);
  }
}
