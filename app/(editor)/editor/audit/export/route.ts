import { exportEvents } from "@/lib/audit/export-events";
import { auditFilterSchema } from "@/lib/audit/schema";
import { SignedOut, requireActorForAction } from "@/lib/auth/session";
import { machineDate } from "@/lib/dates";
import { NotAllowed } from "@/lib/errors";
import { translator } from "@/lib/messages/index";

const t = translator("audit");

/** Read on only as fast as it is taken. */
function streamOf(lines: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const [iterator, encoder] = [lines[Symbol.asyncIterator](), new TextEncoder()];
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await iterator.return?.()),
  });
}

/** The list as a table, written while it is read, however long it is. */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await requireActorForAction();
    const filter = auditFilterSchema.parse(Object.fromEntries(await request.formData()));
    const lines = await exportEvents(actor, filter);
    const name = encodeURIComponent(`${t("export.file")}-${machineDate(new Date(), "DAY")}.csv`);
    return new Response(streamOf(lines), {
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

/** Opened by its address, which a person can only have kept: the list has the button, and refuses whoever may not see it. */
export function GET(): Response {
  return new Response(null, { status: 303, headers: { location: "/editor/audit" } });
}
