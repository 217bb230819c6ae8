import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "../env.ts";
import { liveSession } from "./live-session.ts";
import type { LiveSession } from "./live-session.ts";
import { refusalCode } from "./refusal.ts";
import { SESSION_MS } from "./session-life.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}
declare module "next-auth" {
  interface Session {
    live: LiveSession | null;
  }
}

/** The cookie carries a signed session id and nothing else that anyone relies on: who that is, the database says at every request. */
export function authOptions(): NextAuthOptions {
  const { SITE_URL, NEXTAUTH_SECRET } = env();
  // NextAuth reads its own address from here only.
  process.env.NEXTAUTH_URL = SITE_URL;
  return {
    secret: NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_MS / 1000 },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    cookies: { sessionToken: sessionCookie() },
    providers: [
      Credentials({
        credentials: { login: {}, password: {}, code: {} },
        async authorize(credentials, request) {
          const address = String(request.headers?.["x-bilin-client-address"] ?? "");
          const userAgent = String(request.headers?.["user-agent"] ?? "");
          const outcome = await signIn({ login: credentials?.login, password: credentials?.password, code: credentials?.code, address, userAgent });
          if (!outcome.ok) throw new Error(refusalCode(outcome.refusal));
          return { id: outcome.sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sessionId: user.id } : { sessionId: token.sessionId }),
      session: async ({ session, token }) => ({ ...session, user: undefined, live: token.sessionId ? await liveSession(token.sessionId) : null }),
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.sessionId) await signOut(token.sessionId);
      },
    },
  };
}

export function sessionCookie() {
  const secure = env().SITE_URL.startsWith("https:");
  return {
    name: secure ? "__Host-bilin-session" : "bilin-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}
