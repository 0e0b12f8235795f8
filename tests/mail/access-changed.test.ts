import { beforeAll, expect, test } from "vitest";
import { changePerson } from "@/lib/company/commands";
import { noticeAgain } from "@/lib/door/account-letter-again";
import { auditView } from "@/lib/door/audit-view";
import { commandCompany } from "@/lib/door/company-command";
import { peopleView } from "@/lib/door/people-view";
import type { Payload } from "@/lib/mail/payload";
import { postDue } from "@/lib/mail/post";
import { companyNow } from "@/lib/store/company";
import { sentWords } from "@/lib/words/sent";
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

test("a letter about it that was given up is shown to the admin and the auditor, until one posted again goes out", async () => {
  const { id, ...present } = cast.quality;
  const moved = { ...asking, key: "admin:moves", requested: { mail: "quality@elsewhere.example" } };
  const untold = async () => (await peopleView(cast.admin)).people.find((one) => one.id === id)?.untold ?? [];
  await commandCompany(moved, (company) => changePerson(company, cast.admin, id, { ...present, mail: "quality@elsewhere.example" }));
  expect(await untold()).toEqual([]);
  await postDue(async ({ to }) => (to === cast.auditor.mail ? { id: "2" } : { why: "validation_error: Invalid `to` field", status: 422, retryAfter: 0 }));

  const given = await untold();
  expect(given.map(({ to, why }) => [to.mail, why])).toEqual(
    expect.arrayContaining([
      [cast.quality.mail, sentWords.why.address],
      [cast.generalManager.mail, sentWords.why.address],
    ]),
  );
  expect(given).toHaveLength(2);
  expect((await auditView(cast.auditor)).changes?.[0]?.untold).toEqual(given);

  const again = (letter: string, key: string, person = cast.admin) => noticeAgain({ person, params: { letter }, key });
  const [first = "", second = ""] = given.map(({ letter }) => letter);
  await expect(again(first, "theirs", cast.sales)).rejects.toMatchObject({ reason: "onlyAdmins" });
  await expect(again("nothing", "none")).rejects.toMatchObject({ reason: "noSuchLetter" });
  await again(first, "once");
  await again(first, "once");
  expect(await postDue(async () => ({ id: "3" }))).toBe(1);
  await expect(again(first, "anew")).rejects.toMatchObject({ reason: "letterNotFailed" });
  expect((await untold()).map(({ letter }) => letter)).toEqual([second]);
});
