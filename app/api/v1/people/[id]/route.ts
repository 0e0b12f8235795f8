import { changePerson, personLeaves } from "@/lib/company/commands";
import { memberOf } from "@/lib/company/people";
import { commandCompany } from "@/lib/door/company-command";
import { leavingBody, personBody } from "@/lib/door/contract/account";
import { personRoute } from "@/lib/door/handle";
import { endSessions } from "@/lib/store/credentials";
import { revokeLinks } from "@/lib/store/links";

/** Changes what is known of a person, or ends his access. */
export const PATCH = personRoute({ body: personBody.or(leavingBody) }, async (asking) => {
  const { body, person: by } = asking;
  const id = asking.params.id ?? "";
  const { company } = await commandCompany(asking, (present) => ("left" in body ? personLeaves(present, by, id) : changePerson(present, by, id, body)));
  if ("left" in body) {
    const now = new Date().toISOString();
    await endSessions(id, now);
    await revokeLinks({ personId: id }, now);
  }
  return { person: memberOf(company, id) };
});
