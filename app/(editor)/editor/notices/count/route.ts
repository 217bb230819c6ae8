import { currentActor } from "@/lib/auth/session";
import { unreadCount } from "@/lib/notices/editor-queries";

/** For the bell: one number, from an index. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  const headers = { "cache-control": "no-store" };
  return actor ? new Response(String(await unreadCount(actor)), { headers }) : new Response(null, { status: 401, headers });
}
