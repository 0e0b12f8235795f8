import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureDemoCompany } from "@/lib/auth/demo-company";
import { personSigningIn } from "@/lib/auth/sign-in";
import { demoPassword, demoPeople, demoSettings } from "@/lib/company/demo-people";
import { companyNow } from "@/lib/store/company";
import { entriesOf } from "@/lib/store/entries";
import { ownDatabase } from "../store/database";
import { from } from "./company";

ownDatabase();
beforeAll(() => {
  process.env.DEMO = "1";
});
afterAll(() => {
  delete process.env.DEMO;
});

test("the demo company is made once, however many servers start, and each of its people can sign in", async () => {
  await Promise.all([ensureDemoCompany(), ensureDemoCompany()]);
  await ensureDemoCompany();
  const company = await companyNow();
  expect(company.people).toEqual(demoPeople);
  expect(company.settings).toEqual(demoSettings);
  expect(await entriesOf("company")).toHaveLength(1);
  for (const { id, mail } of demoPeople) expect(await personSigningIn(mail, demoPassword, from)).toMatchObject({ id });
});
