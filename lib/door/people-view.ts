import type { ListedPerson } from "@/lib/company/people";
import type { Words } from "@/lib/form/words";
import { whyNotSent } from "@/lib/mail/why-not-sent";
import { may } from "@/lib/order/access";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { hasPassword } from "@/lib/store/credentials";
import { lastOutcomes, type Outcome } from "@/lib/store/sent-letters";

/** Everybody, also those who have left, with what kept a letter from whoever waits for his link. For admins. */
export async function peopleView(by: Person): Promise<{ people: ListedPerson[] }> {
  if (!may(by, "managePeople")) throw new Refusal("onlyAdmins");
  const { people } = await companyNow();
  const ids = people.map(({ id }) => id);
  const [invitations, resets] = await Promise.all([lastOutcomes("invitation", ids), lastOutcomes("passwordReset", ids)]);
  return {
    people: await Promise.all(
      people.map(async (person) => {
        const active = await hasPassword(person.id);
        return { ...person, active, unsent: person.leftAt ? null : whyGivenUp((active ? resets : invitations).get(person.id)) };
      }),
    ),
  };
}

function whyGivenUp(letter: Outcome | undefined): Words | null {
  return letter?.state === "failed" ? whyNotSent(letter.state, letter.outcome) : null;
}
