import { invite } from "@/lib/auth/mailed-secret";
import { addPerson } from "@/lib/company/commands";
import { presentPerson } from "@/lib/company/people";
import { commandCompany } from "@/lib/door/company-command";
import { personBody } from "@/lib/door/contract/account";
import { personRoute } from "@/lib/door/handle";
import { peopleView } from "@/lib/door/people-view";
import { sha256Hex } from "@/lib/ledger/hash";
import { credentialOf } from "@/lib/store/credentials";

export const GET = personRoute({}, ({ person }) => peopleView(person));

/** Takes a person in and mails the invitation. The id comes from the request's key, so that sending it twice makes one person; a retry also mails an invitation that a crash kept from being owed. */
export const POST = personRoute({ body: personBody }, async (asking) => {
  const id = `p-${sha256Hex(asking.key).slice(0, 12)}`;
  const { company, entryHash } = await commandCompany(asking, (present) => addPerson(present, asking.person, id, asking.body));
  const person = presentPerson(company, id);
  if (person && !(await credentialOf(id)).passwordHash) await invite(person, asking.person, entryHash);
  return { person };
});
