import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { NotFound } from "@/lib/errors";
import { openNotice } from "@/lib/notices/read-notices";
import { noticeIdSchema } from "@/lib/notices/schema";

/** Opens a notice: it is read, and leads to its place. Letters lead here, too. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<never> {
  const actor = await requireActor();
  const id = noticeIdSchema.safeParse((await params).id);
  redirect(id.success ? await placeOf(actor, id.data) : "/editor/notices");
}

/** What is gone leads to the list. */
async function placeOf(actor: Parameters<typeof openNotice>[0], noticeId: number): Promise<string> {
  try {
    return await openNotice(actor, noticeId);
  } catch (error) {
    if (error instanceof NotFound) return "/editor/notices";
    throw error;
  }
}
