import { cookies } from "next/headers";
import { languageCookie } from "@/lib/auth/cookies";
import { languageBody } from "@/lib/door/contract/account";
import { personRoute } from "@/lib/door/handle";
import { credentialOf, setLanguage } from "@/lib/store/credentials";

export const GET = personRoute({}, async ({ person }) => {
  const { language, savedSignature } = await credentialOf(person.id);
  return { person, language, savedSignature };
});

export const PATCH = personRoute({ body: languageBody }, async ({ person, body }) => {
  await setLanguage(person.id, body.language);
  (await cookies()).set("language", body.language, languageCookie);
  return { language: body.language };
});
