import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { withRetryAfter } from "@/lib/auth/retry-after";

type Context = { params: Promise<{ nextauth: string[] }> };

export async function GET(request: Request, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions()) as Promise<Response>;
}

export async function POST(request: Request, context: Context): Promise<Response> {
  return withRetryAfter(await GET(request, context));
}
