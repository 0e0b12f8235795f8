import { memberOf } from "@/lib/company/people";
import { may } from "@/lib/order/access";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyChanges, companyNow } from "@/lib/store/company";
import { ledgerKey, publicKeys } from "@/lib/store/keys";
import { sideLines } from "@/lib/store/side-log";
import { untoldNow } from "./untold";

/** Lines of the side log, and changes of the company, that the page shows. */
const most = 50;

/** What an auditor needs beside the check itself: the fingerprints (SHA-256, hex) of the keys, the one in use first, and, for whoever may read them, who came in and what was changed of the company lately, with whom no letter could tell of it. */
export async function auditView(by: Person) {
  if (!may(by, "verify")) throw new Refusal("notAllowed");
  const watches = may(by, "readVisits");
  const company = await companyNow();
  const [lines, changes, untold] = await Promise.all([
    watches ? sideLines({ limit: most }) : null,
    watches ? companyChanges() : null,
    watches ? untoldNow(company) : [],
  ]);
  const inUse = ledgerKey().id;
  const former = Object.keys(publicKeys()).filter((id) => id !== inUse);
  const visits = lines?.map(({ at, kind, person, about, address }) => {
    const member = memberOf(company, person);
    return { at, kind, about, address, person: member && { name: member.name, latinName: member.latinName } };
  });
  const told = changes
    ?.slice(-most)
    .reverse()
    .map((change) => ({ ...change, untold: untold.filter(({ seq }) => seq === change.seq) }));
  return { keys: { inUse, former }, visits: visits ?? null, changes: told ?? null };
}
