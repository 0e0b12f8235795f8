import { memberOf } from "@/lib/company/people";
import { may } from "@/lib/order/access";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyChanges, companyNow } from "@/lib/store/company";
import { ledgerKey, publicKeys } from "@/lib/store/keys";
import { sideLines } from "@/lib/store/side-log";

/** Lines of the side log, and changes of the company, that the page shows. */
const most = 50;

/** What an auditor needs beside the check itself: the fingerprints (SHA-256, hex) of the keys, the one in use first, and, for whoever may read them, who came in and what was changed of the company lately. */
export async function auditView(by: Person) {
  if (!may(by, "verify")) throw new Refusal("notAllowed");
  const watches = may(by, "readVisits");
  const [company, lines, changes] = await Promise.all([companyNow(), watches ? sideLines({ limit: most }) : null, watches ? companyChanges() : null]);
  const inUse = ledgerKey().id;
  const former = Object.keys(publicKeys()).filter((id) => id !== inUse);
  const visits = lines?.map(({ at, kind, person, about, address }) => {
    const member = memberOf(company, person);
    return { at, kind, about, address, person: member && { name: member.name, latinName: member.latinName } };
  });
  return { keys: { inUse, former }, visits: visits ?? null, changes: changes?.slice(-most).reverse() ?? null };
}
