import { beforeAll, expect, test } from "vitest";
import { changePerson } from "@/lib/company/commands";
import { commandCompany } from "@/lib/door/company-command";
import type { Payload } from "@/lib/mail/payload";
import { postDue } from "@/lib/mail/post";
import { companyNow } from "@/lib/store/company";
import { cast } from "../cast";
import { ownDatabase } from "../store/database";
import { founded } from "../store/order";

process.env.PUBLIC_URL = "http://127.0.0.1:3000";
ownDatabase();
beforeAll(founded);

const asking = { person: cast.admin, key: "admin:redirects", requested: { mail: "admin@elsewhere.example" } } as Parameters<typeof commandCompany>[0];

test("an admin who redirects somebody's account is found out by him, the general manager and the auditor, in the same entry", async () => {
  const { id, ...present } = cast.finance;
  await commandCompany(asking, (company) => changePerson(company, cast.admin, id, { ...present, mail: "admin@elsewhere.example" }));
  const posted: Payload[] = [];
  await postDue(async (payload) => {
    posted.push(payload);
    return { id: "1" };
  });
  expect(posted.map(({ to }) => to).sort()).toEqual([cast.auditor.mail, cast.finance.mail, cast.generalManager.mail].sort());
  for (const { text } of posted) expect(text).toContain(`${cast.finance.mail} → admin@elsewhere.example`);
  expect((await companyNow()).people.find((one) => one.id === id)?.mail).toBe("admin@elsewhere.example");
});
