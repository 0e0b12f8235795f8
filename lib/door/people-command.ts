import type { z } from "zod";
import { invite } from "@/lib/auth/mailed-secret";
import { addPerson, changePerson, personLeaves } from "@/lib/company/commands";
import type { Member } from "@/lib/company/company";
import { memberOf, presentPerson } from "@/lib/company/people";
import { sha256Hex } from "@/lib/ledger/hash";
import type { Person } from "@/lib/order/people";
import { endSessions, hasPassword } from "@/lib/store/credentials";
import { revokeLinks } from "@/lib/store/links";
import type { PersonAsking } from "./asking";
import { commandCompany } from "./company-command";
import type { leavingBody, personBody } from "./contract/account";

/**
 * Takes a person in and mails the invitation. The id comes from the request's key, so that sending it twice makes one person; a retry also
 * mails an invitation that a crash kept from being owed.
 */
export async function takeIn(asking: PersonAsking<z.infer<typeof personBody>>): Promise<{ person: Person | null }> {
  const id = `p-${sha256Hex(asking.key).slice(0, 12)}`;
  const { company, entryHash } = await commandCompany(asking, (present) => addPerson(present, asking.person, id, asking.body));
  const person = presentPerson(company, id);
  if (person && !(await hasPassword(id))) await invite(person, asking.person, entryHash);
  return { person };
}

type Changing = z.infer<typeof personBody> | z.infer<typeof leavingBody>;

/** Changes what is known of a person, or ends his access: his sessions and the links that were mailed him. */
export async function changeOrPart(asking: PersonAsking<Changing>): Promise<{ person: Member | null }> {
  const { body, person: by } = asking;
  const id = asking.params.id ?? "";
  const { company } = await commandCompany(asking, (present) => ("left" in body ? personLeaves(present, by, id) : changePerson(present, by, id, body)));
  if ("left" in body) {
    const now = new Date().toISOString();
    await endSessions(id, now);
    await revokeLinks({ personId: id }, now);
  }
  return { person: memberOf(company, id) };
}
