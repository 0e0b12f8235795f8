import { cookies } from "next/headers";
import { languageBody } from "@/lib/door/contract/account";
import { personRoute } from "@/lib/door/handle";
import { credentialOf, setLanguage } from "@/lib/store/credentials";

const year = 365 * 24 * 60 * 60;

export const GET = personRoute({}, async ({ person }) => {
  const { language, savedSignature } = await credentialOf(person.id);
  return { person, language, savedSignature };
});

export const PATCH = personRoute({ body: languageBody }, async ({ person, body }) => {
  await setLanguage(person.id, body.language);
  // Not a proof of anything, and the page reads it too.
  (await cookies()).set("language", body.language, { path: "/", sameSite: "lax", maxAge: year });
  return { language: body.language };
});
