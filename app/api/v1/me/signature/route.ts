import { savedSignatureBody } from "@/lib/door/contract/account";
import { personRoute } from "@/lib/door/handle";
import { saveSignature } from "@/lib/store/credentials";

export const PUT = personRoute({ body: savedSignatureBody }, async ({ person, body }) => {
  const mark = body.mark && { ...body.mark, how: "saved" as const };
  await saveSignature(person.id, mark);
  return { savedSignature: mark };
});
