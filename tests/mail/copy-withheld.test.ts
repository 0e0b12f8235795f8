import { beforeAll, expect, test } from "vitest";
import { changePerson } from "@/lib/company/commands";
import { commandCompany } from "@/lib/door/company-command";
import { postDue } from "@/lib/mail/post";
import { lettersOf } from "@/lib/store/sent-letters";
import { sealer } from "@/lib/worker/seal-documents";
import { cast } from "../cast";
import { ownDatabase } from "../store/database";
import { founded, quickPdf, registered, signed, submitted } from "../store/order";

process.env.PUBLIC_URL = "http://127.0.0.1:3000";
ownDatabase();
beforeAll(founded);

const asking = { person: cast.admin, key: "admin:moves", requested: { department: "quality" } } as Parameters<typeof commandCompany>[0];

test("a copy with prices is not sent to a signatory who has moved to a department that may not read them", async () => {
  const stream = await registered("20011");
  await submitted(stream, [cast.finance]);
  await signed(stream, cast.finance);
  await sealer(quickPdf)();
  const { id, ...present } = cast.finance;
  await commandCompany(asking, (company) => changePerson(company, cast.admin, id, { ...present, department: "quality" }));
  const copied: string[] = [];
  await postDue(async ({ to, attachments }) => {
    if (attachments.length > 0) copied.push(to);
    return { id: "1" };
  });
  expect(copied).toEqual([cast.sales.mail]);
  const copies = (await lettersOf(stream)).filter(({ intent }) => intent.letter === "sealedCopy");
  const owed = new Map(copies.map(({ intent, state, outcome }) => ["person" in intent.to && intent.to.person, [state, outcome]]));
  expect(owed.get(id)).toEqual(["failed", "nobody"]);
});
