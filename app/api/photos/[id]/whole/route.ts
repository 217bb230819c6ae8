import { currentActor } from "@/lib/auth/session";
import { NotAllowed, NotFound } from "@/lib/errors";
import { wholePicture } from "@/lib/photos/whole-picture";
import { answerError } from "../../answer";

/** All of a cropped picture, for whoever crops it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const actor = await currentActor();
    const { id } = await params;
    if (!actor) throw new NotAllowed();
    if (!/^[1-9]\d{0,8}$/.test(id)) throw new NotFound();
    const picture = await wholePicture(actor, Number(id));
    return new Response(new Uint8Array(picture), { headers: { "content-type": "image/jpeg", "cache-control": "no-store" } });
  } catch (error) {
    return answerError(error);
  }
}
