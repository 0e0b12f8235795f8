import { memberOf } from "@/lib/company/people";
import { may } from "@/lib/order/access";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { ledgerKey, publicKeys } from "@/lib/store/keys";
import { sideLines } from "@/lib/store/side-log";

/** Lines of the side log that the page shows. */
const most = 50;

/** What an auditor needs beside the check itself: the fingerprints (SHA-256, hex) of the keys, the one in use first, and, for whoever may read them, who came in lately. */
export async function auditView(by: Person) {
  if (!may(by, "verify")) throw new Refusal("notAllowed");
  const [company, lines] = await Promise.all([companyNow(), may(by, "readVisits") ? sideLines({ limit: most }) : null]);
  const inUse = ledgerKey().id;
  const former = Object.keys(publicKeys()).filter((id) => id !== inUse);
  const visits = lines?.map(({ at, kind, person, about, address }) => {
    const member = memberOf(company, person);
    return { at, kind, about, address, person: member && { name: member.name, latinName: member.latinName } };
  });
  return { keys: { inUse, former }, visits: visits ?? null };
}
