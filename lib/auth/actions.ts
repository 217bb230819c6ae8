"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { sessionCookie } from "./options.ts";
import { currentSession, requireSameOrigin } from "./session.ts";
import { signOut } from "./sign-out.ts";

export async function signOutAction(): Promise<void> {
  await requireSameOrigin();
  const session = await currentSession();
  if (session) await signOut(session.id);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  redirect("/sign-in?signed-out");
}
