import { personByMail } from "@/lib/company/people";
import { companyNow } from "@/lib/store/company";
import { mailPasswordReset } from "./mailed-secret";
import { networkOf } from "./network";
import { attempt } from "./throttle";

/** Counts a request for a new password. Refuses (`tooManyTries`) too many for one address or from one network, whether anybody has the address or not. */
export async function countResetRequest(mail: string, address: string): Promise<void> {
  await attempt({ account: `reset ${mail.trim().toLowerCase()}`, network: networkOf(address) });
}

/** Mails a new-password link to whoever signs in with this address, if anybody does. Done after the answer, which says the same either way. */
export async function sendReset(mail: string): Promise<void> {
  const person = personByMail(await companyNow(), mail);
  if (person) await mailPasswordReset(person);
}
