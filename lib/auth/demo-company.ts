import type { CompanyEvent } from "@/lib/company/company";
import { demoPassword, demoPeople, demoSettings } from "@/lib/company/demo-people";
import { carryOutCompany, companyNow } from "@/lib/store/company";
import { giveFirstPassword } from "@/lib/store/credentials";
import { isDemo } from "@/lib/store/environment";
import { hashPassword } from "./password";

/** Makes the demo company, once, and only where a demo may be: with the embedded database or DEMO=1. A company that is there stays as it is. */
export async function ensureDemoCompany(): Promise<void> {
  if (!isDemo() || (await companyNow()).seq > 0) return;
  const hash = await hashPassword(demoPassword);
  await Promise.all(demoPeople.map(({ id }) => giveFirstPassword(id, hash)));
  const events: CompanyEvent[] = [
    { type: "founded", v: 1, settings: demoSettings },
    ...demoPeople.map((person): CompanyEvent => ({ type: "personAdded", v: 1, person })),
  ];
  await carryOutCompany({ key: "system:demo-company", request: { demo: 1 }, by: { kind: "system" }, decide: () => ({ events, mails: [] }) });
}
