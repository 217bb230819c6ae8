import { headers } from "next/headers";
import { NotAllowed } from "../errors.ts";
import { currentSession } from "./session.ts";

/** The address that our own server saw. */
export const addressHere = async () => (await headers()).get("x-bilin-client-address") ?? "";

/** The browser a request comes from: its session and its address. */
export async function here(): Promise<{ sessionId: string; address: string }> {
  const session = await currentSession();
  if (!session) throw new NotAllowed();
  return { sessionId: session.id, address: await addressHere() };
}
