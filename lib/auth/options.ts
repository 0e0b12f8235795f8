import { randomUUID } from "node:crypto";
import type { AuthOptions, User } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { Refusal } from "@/lib/order/refusal";
import { authSecret } from "@/lib/store/environment";
import { isSecure } from "./cookies";
import { sessionSeconds } from "./session";
import { personSigningIn } from "./sign-in";

const credentialsSchema = z.object({ mail: z.string().min(1).max(254), password: z.string().min(1).max(1000) });

/** next-auth as the portal uses it: mail and password, an encrypted session cookie that says who and since when. */
export function authOptions(): AuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: sessionSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [Credentials({ credentials: { mail: { type: "email" }, password: { type: "password" } }, authorize })],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, begun: (user as SignedIn).begun } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}

/** `begun` is before the password was looked at: one that is changed meanwhile ends the session that the old one begins. */
type SignedIn = User & { begun: string };

/** next-auth puts what this throws into an address, so it throws only what anybody may read: `tooManyTries:8`, or a defect's id. */
async function authorize(given: unknown, { headers }: { headers?: Record<string, string> }): Promise<SignedIn | null> {
  const credentials = credentialsSchema.safeParse(given);
  if (!credentials.success) return null;
  const address = (headers?.["x-forwarded-for"]?.split(",").at(-1) ?? "").trim();
  const agent = (headers?.["user-agent"] ?? "").slice(0, 200);
  const begun = new Date().toISOString();
  try {
    const person = await personSigningIn(credentials.data.mail, credentials.data.password, { address, agent });
    return person && { id: person.id, begun };
  } catch (error) {
    if (error instanceof Refusal) throw new Error(`${error.reason}:${error.values.seconds ?? ""}`);
    const id = randomUUID();
    console.error(`[${id}] sign-in`, error);
    throw new Error(`defect:${id}`);
  }
}
