import { getTranslations } from "next-intl/server";
import type { Person } from "@/lib/order/people";
import { credentialOf } from "@/lib/store/credentials";
import { savedStrokesOf } from "./saved-strokes";

/** What is printed beside somebody's signature, and the mark that he keeps for it. */
export async function signsHere(person: Person) {
  const [department, { savedSignature }] = await Promise.all([getTranslations("orders.department"), credentialOf(person.id)]);
  return { signer: { name: person.name, department: department(person.department), title: person.title }, saved: savedStrokesOf(savedSignature) };
}
