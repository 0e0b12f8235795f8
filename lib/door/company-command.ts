import type { Company, CompanyEvent } from "@/lib/company/company";
import { companyLetters } from "@/lib/company/letters";
import { actorOf } from "@/lib/company/people";
import { Refusal } from "@/lib/order/refusal";
import { carryOutCompany } from "@/lib/store/company";
import type { PersonAsking } from "./asking";

/** Carries out an admin's command on the company, with the letters that it owes. */
export async function commandCompany(
  { person, key, requested }: PersonAsking<unknown, unknown>,
  decide: (company: Company) => CompanyEvent[],
): Promise<{ company: Company; entryHash: string }> {
  const { state, entry } = await carryOutCompany({
    key,
    request: requested,
    by: { kind: "person", person: actorOf(person) },
    decide: (company) => {
      if (!company) throw new Refusal("notFoundedYet");
      const events = decide(company);
      return { events, mails: companyLetters(company, events) };
    },
  });
  return { company: state, entryHash: entry.hash };
}
