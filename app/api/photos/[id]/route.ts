import { requireActorForAction } from "@/lib/auth/session";
import { translator } from "@/lib/messages/index";
import { describePhoto } from "@/lib/photos/describe";
import { describePhotoSchema } from "@/lib/photos/schema";
import { answer, answerError } from "../answer";

/** Sets caption, credit and alt text. */
export async function PATCH(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const actor = await requireActorForAction();
    const { id } = await params;
    if (!/^[1-9]\d{0,8}$/.test(id)) return answer(404, { message: translator("photos")("notFound") });
    const words = describePhotoSchema.safeParse(await request.json().catch(() => null));
    if (!words.success) return answer(400, { message: translator("photos")("badRequest") });
    return answer(200, { photo: await describePhoto(actor, Number(id), words.data) });
  } catch (error) {
    return answerError(error);
  }
}
