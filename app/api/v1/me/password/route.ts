import { cookies } from "next/headers";
import { changePassword } from "@/lib/auth/change-password";
import { proofCookie } from "@/lib/auth/cookies";
import { sessionCookie, sessionSeconds, tokenFor } from "@/lib/auth/session";
import { passwordBody } from "@/lib/door/contract/account";
import { personRoute } from "@/lib/door/handle";

/** Every session of the person ends but this one, which begins anew. */
export const POST = personRoute({ body: passwordBody }, async (asking) => {
  const begun = await changePassword(asking.person, asking.body, asking);
  (await cookies()).set(sessionCookie(), await tokenFor(asking.person.id, begun), proofCookie(sessionSeconds));
  return {};
});
