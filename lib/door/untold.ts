import type { Company } from "@/lib/company/company";
import { companyStream } from "@/lib/company/company";
import { isOfAccess, readerOf } from "@/lib/company/letters";
import type { Untold } from "@/lib/company/people";
import { whyNotSent } from "@/lib/mail/why-not-sent";
import { companyChanges } from "@/lib/store/company";
import { lettersOf } from "@/lib/store/sent-letters";

/** Those who should know that an account was changed and whose letters were given up, oldest first; whoever has left since need not. */
export async function untoldNow(company: Company): Promise<Untold[]> {
  const letters = await lettersOf(companyStream, { state: "failed" });
  if (letters.length === 0) return [];
  const history = await companyChanges();
  return letters.flatMap(({ id, seq, intent, state, outcome }) => {
    const change = history.find((one) => one.seq === seq)?.changes.find(isOfAccess);
    const to = change && readerOf(company, change.person, intent);
    if (!change || !to) return [];
    const { name, latinName, mail } = to;
    return [{ letter: id, seq, about: change.person.id, to: { name, latinName, mail }, why: whyNotSent(state, outcome) }];
  });
}
