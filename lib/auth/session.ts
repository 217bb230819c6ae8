import { getServerSession } from "next-auth";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { env } from "../env.ts";
import { NotAllowed } from "../errors.ts";
import type { Actor } from "./actor.ts";
import type { LiveSession } from "./live-session.ts";
import { MustEnrol } from "./must-enrol.ts";
import { localPath } from "./local-path.ts";
import { authOptions } from "./options.ts";
import { isSameOrigin } from "./origin.ts";

/** The session this request comes with, looked up once a request. */
export const currentSession = cache(async (): Promise<LiveSession | null> => {
  const session = await getServerSession(authOptions());
  return session?.live ?? null;
});

export async function currentActor(): Promise<Actor | null> {
  const session = await currentSession();
  return session && !session.mustEnrol ? session.actor : null;
}

/** Where a second factor is got by who must have one. */
const enrolPath = "/sign-in/second-factor";

/** For pages: whoever is not signed in goes to sign in, and comes back. */
export async function requireActor(): Promise<Actor> {
  const session = await currentSession();
  if (session && !session.mustEnrol) return session.actor;
  const next = localPath((await headers()).get("x-bilin-path"));
  const to = session ? enrolPath : "/sign-in";
  redirect(next === "/editor" ? to : `${to}?next=${encodeURIComponent(next)}`);
}

/** For actions and routes that change something: refuses requests from other sites and without a session. */
export async function requireActorForAction(): Promise<Actor> {
  await requireSameOrigin();
  const session = await currentSession();
  if (!session) throw new SignedOut();
  if (session.mustEnrol) throw new MustEnrol();
  return session.actor;
}

/** For getting a second factor, which is open to who must have one first. */
export async function requireEnrollingActor(): Promise<Actor> {
  await requireSameOrigin();
  const session = await currentSession();
  if (!session) throw new SignedOut();
  return session.actor;
}

export async function requireSameOrigin(): Promise<void> {
  if (!isSameOrigin(await headers(), env().SITE_URL)) throw new NotAllowed("Request from another site");
}

export class SignedOut extends NotAllowed {
  override name = "SignedOut";
}
