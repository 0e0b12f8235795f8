import { longestPassword, shortestPassword } from "@/lib/company/access-limits";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";

/** Long enough, and still among the first that anybody tries. */
const widelyUsed = [
  "123456789012",
  "1234567890123",
  "123123123123",
  "password1234",
  "password12345",
  "passwordpassword",
  "qwertyuiop123",
  "qwertyuiopas",
  "qwerty123456",
  "administrator",
  "letmeinletmein",
  "iloveyou1234",
  "welcome12345",
  "changeme1234",
];

/** Refuses a password that is too short, too long, widely used, one character over and over, or made of the person's own name or address. */
export function mustBeGoodPassword(password: string, person: Pick<Person, "mail" | "name" | "latinName">): void {
  const plain = password.normalize("NFKC").toLowerCase();
  const length = [...plain].length;
  if (length < shortestPassword) throw new Refusal("passwordTooShort", { least: shortestPassword });
  if (length > longestPassword) throw new Refusal("passwordTooLong", { most: longestPassword });
  if (widelyUsed.includes(plain) || new Set(plain).size < 5) throw new Refusal("passwordTooCommon");
  if (ownWords(person).some((word) => word === letters(plain) || word === plain)) throw new Refusal("passwordIsName");
}

function ownWords({ mail, name, latinName }: Pick<Person, "mail" | "name" | "latinName">): string[] {
  return [mail.toLowerCase(), mail.split("@")[0] ?? "", name, latinName].map((word) => letters(word.toLowerCase())).concat(mail.toLowerCase());
}

/** `chen.meiling2026!` is still Chen Meiling. */
function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, "");
}
