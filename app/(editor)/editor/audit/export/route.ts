import { exportEvents } from "@/lib/audit/export-events";
import { auditFilterSchema } from "@/lib/audit/schema";
import { SignedOut, requireActorForAction } from "@/lib/auth/session";
import { machineDate } from "@/lib/dates";
import { NotAllowed } from "@/lib/errors";
import { translator } from "@/lib/messages/index";

const t = translator("audit");

/** The list as a table, written while it is read, however long it is. */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await requireActorForAction();
    const filter = auditFilterSchema.parse(Object.fromEntries(await request.formData()));
    const lines = await exportEvents(actor, filter);
    const name = encodeURIComponent(`${t("export.file")}-${machineDate(new Date(), "DAY")}.csv`);
    return new Response(ReadableStream.from(lines).pipeThrough(new TextEncoderStream()), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="audit.csv"; filename*=UTF-8''${name}`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof SignedOut) return new Response(null, { status: 303, headers: { location: "/sign-in?next=/editor/audit" } });
    if (error instanceof NotAllowed) return new Response(t("notPermitted"), { status: 403, headers: { "content-type": "text/plain; charset=utf-8" } });
    throw error;
  }
}
