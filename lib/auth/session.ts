import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { presentPerson } from "@/lib/company/people";
import type { Person } from "@/lib/order/people";
import { companyNow } from "@/lib/store/company";
import { credentialOf } from "@/lib/store/credentials";
import { authSecret } from "@/lib/store/environment";
import { isSecure } from "./cookies";

/** A working day, counted from signing in. */
export const sessionSeconds = 12 * 60 * 60;

export function sessionCookie(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
}

/** All that a session's cookie says: who, and since when (ISO). What he is and may do is loaded afresh at each request. */
const claimsSchema = z.object({ sub: z.string().min(1), begun: z.iso.datetime() });

/** The person who is signed in, or null. Somebody who has left, or has set another password since, is not. */
export async function sessionPerson(): Promise<Person | null> {
  const token = (await cookies()).get(sessionCookie())?.value;
  return token ? personOfToken(token) : null;
}

/** Whose session this is, if it is one and still stands. */
export async function personOfToken(token: string): Promise<Person | null> {
  const claims = await claimsOf(token);
  if (!claims) return null;
  const [company, { sessionsFrom }] = await Promise.all([companyNow(), credentialOf(claims.sub)]);
  if (sessionsFrom && claims.begun < sessionsFrom) return null;
  // next-auth prolongs a cookie that is asked about; a session's length is counted from its beginning all the same.
  if (Date.parse(claims.begun) + sessionSeconds * 1000 < Date.now()) return null;
  return presentPerson(company, claims.sub);
}

/** A new session's token, encrypted as next-auth's are. */
export function tokenFor(personId: string, begun: string): Promise<string> {
  return encode({ token: { sub: personId, begun }, secret: authSecret(), maxAge: sessionSeconds });
}

async function claimsOf(token: string): Promise<z.infer<typeof claimsSchema> | null> {
  try {
    return claimsSchema.parse(await decode({ token, secret: authSecret() }));
  } catch {
    return null;
  }
}
