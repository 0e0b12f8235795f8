import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { boundedRequest } from "@/lib/auth/bounded-request";
import { authOptions } from "@/lib/auth/options";
import { withRetryAfter } from "@/lib/auth/retry-after";

type Context = { params: Promise<{ nextauth: string[] }> };

export async function GET(request: Request, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions()) as Promise<Response>;
}

export async function POST(request: Request, context: Context): Promise<Response> {
  const bounded = await boundedRequest(request);
  if (!bounded) return new Response(null, { status: 413 });
  return withRetryAfter(await GET(new NextRequest(bounded), context));
}
