import type { ListedPerson } from "@/lib/company/people";
import type { Words } from "@/lib/form/words";
import { whyNotSent } from "@/lib/mail/why-not-sent";
import { may } from "@/lib/order/access";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { hasPassword } from "@/lib/store/credentials";
import { lastOutcomes, type Outcome } from "@/lib/store/sent-letters";
import { untoldNow } from "./untold";

/** Everybody, also those who have left, with what kept a letter from whoever waits for his link, or should know that an account was changed. For admins. */
export async function peopleView(by: Person): Promise<{ people: ListedPerson[] }> {
  if (!may(by, "managePeople")) throw new Refusal("onlyAdmins");
  const company = await companyNow();
  const { people } = company;
  const ids = people.map(({ id }) => id);
  const [invitations, resets, untold] = await Promise.all([lastOutcomes("invitation", ids), lastOutcomes("passwordReset", ids), untoldNow(company)]);
  return {
    people: await Promise.all(
      people.map(async (person) => {
        const active = await hasPassword(person.id);
        return {
          ...person,
          active,
          unsent: person.leftAt ? null : whyGivenUp((active ? resets : invitations).get(person.id)),
          untold: untold.filter(({ about }) => about === person.id),
        };
      }),
    ),
  };
}

function whyGivenUp(letter: Outcome | undefined): Words | null {
  return letter?.state === "failed" ? whyNotSent(letter.state, letter.outcome) : null;
}
