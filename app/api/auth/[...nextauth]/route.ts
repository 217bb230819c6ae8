import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "@/lib/auth/options";
import { isSameOrigin } from "@/lib/auth/origin";
import { env } from "@/lib/env";

type Context = { params: Promise<{ nextauth: string[] }> };

export function GET(request: NextRequest, context: Context) {
  return NextAuth(request, context, authOptions());
}

export function POST(request: NextRequest, context: Context) {
  if (!isSameOrigin(request.headers, env().SITE_URL)) return new Response(null, { status: 403 });
  return NextAuth(request, context, authOptions());
}
