import { expect, test } from "vitest";
import { changePerson, changeSettings } from "@/lib/company/commands";
import type { Company, CompanyEntry, CompanyEvent } from "@/lib/company/company";
import { evolveCompany } from "@/lib/company/evolve";
import { companyHistory } from "@/lib/company/history";
import { companyLetters } from "@/lib/company/letters";
import { firstSettings } from "@/lib/company/settings";
import { languages } from "@/lib/form/words";
import { accessChangedLetter } from "@/lib/mail/access-letters";
import type { By } from "@/lib/order/people";
import { cast, everyone } from "../../cast";

const at = "2026-11-24T01:00:00.000Z";
const byAdmin: By = { kind: "person", person: cast.admin };
const founding: CompanyEvent[] = [
  { type: "founded", v: 1, settings: firstSettings },
  ...everyone.map((person): CompanyEvent => ({ type: "personAdded", v: 1, person })),
];
const entry = (seq: number, events: CompanyEvent[], by: By = byAdmin) =>
  ({ stream: "company", seq, at, hash: "h", body: { by, events, mails: [] } }) as unknown as CompanyEntry;
const company: Company = evolveCompany(null, entry(1, founding, { kind: "system" }));

/** The events of an admin's changing somebody. */
function changed(person: (typeof everyone)[number], answers: object): CompanyEvent[] {
  const { id, ...present } = person;
  return changePerson(company, cast.admin, id, { ...present, ...answers });
}

const recipients = (events: CompanyEvent[]) => companyLetters(company, events).map(({ to }) => ("mail" in to ? to.mail : to.person));

test("a changed address or department is told the address of before, the general manager and the auditor", () => {
  const told = [cast.finance.mail, cast.generalManager.id, cast.auditor.id];
  expect(recipients(changed(cast.finance, { mail: "admin@elsewhere.example" }))).toEqual(told);
  expect(recipients(changed(cast.finance, { department: "sales" }))).toEqual(told);
  expect(recipients(changed(cast.finance, { mail: "admin@elsewhere.example", department: "sales", title: "x" }))).toEqual(told);
});

test("whoever watches is told of his own account where he read his letters before, and the other one too", () => {
  expect(recipients(changed(cast.auditor, { mail: "admin@elsewhere.example" }))).toEqual([cast.auditor.mail, cast.generalManager.id]);
  expect(recipients(changed(cast.generalManager, { mail: "admin@elsewhere.example" }))).toEqual([cast.generalManager.mail, cast.auditor.id]);
});

test("a changed title, name or head owes no letter, nor do settings", () => {
  expect(recipients(changed(cast.finance, { title: "x", name: "y", head: true }))).toEqual([]);
  expect(recipients(changeSettings(company, cast.admin, { ...firstSettings, phone: "1" }))).toEqual([]);
});

test("an admin moves himself to no other department, and another admin may", () => {
  const second = { ...cast.admin, id: "second", mail: "second@example.com" };
  const two = { ...company, people: [...company.people, second] };
  const { id, ...present } = cast.admin;
  expect(() => changePerson(two, cast.admin, id, { ...present, department: "finance" })).toThrow("ownDepartment");
  expect(changePerson(two, second, id, { ...present, department: "finance" })).toMatchObject([{ type: "personChanged", person: { department: "finance" } }]);
});

test("the company's stream says who changed what of whom, and when", () => {
  const headed = changed(cast.finance, { mail: "admin@elsewhere.example", head: true });
  const settings = changeSettings(company, cast.admin, { ...firstSettings, phone: "1", marginTarget: 20 });
  const [first, second, third, fourth] = companyHistory([
    entry(1, founding, { kind: "system" }),
    entry(2, headed),
    entry(3, settings),
    entry(4, [{ type: "personLeft", v: 1, personId: cast.finance.id }]),
  ]);
  expect(first).toMatchObject({ by: { kind: "system" }, changes: [{ kind: "founded" }, ...everyone.map((person) => ({ kind: "added", person }))] });
  expect(second).toEqual({
    seq: 2,
    at,
    by: byAdmin,
    changes: [
      { kind: "changed", person: cast.financeHead, fields: [{ field: "head", before: true, after: false }] },
      {
        kind: "changed",
        person: cast.finance,
        fields: [
          { field: "mail", before: cast.finance.mail, after: "admin@elsewhere.example" },
          { field: "head", before: false, after: true },
        ],
      },
    ],
  });
  expect(third?.changes).toEqual([{ kind: "settings", fields: ["phone", "marginTarget"] }]);
  expect(fourth?.changes).toMatchObject([{ kind: "left", person: { id: cast.finance.id, mail: "admin@elsewhere.example" } }]);
});

test("the letter names the address of before and after, who changed it and when, in its reader's language", () => {
  const fields = [
    { field: "mail", before: cast.finance.mail, after: "admin@elsewhere.example" } as const,
    { field: "department", before: "finance", after: "sales" } as const,
  ];
  for (const language of languages) {
    for (const own of [true, false]) {
      const letter = accessChangedLetter({ language, name: "n" }, { own, person: cast.finance, fields, by: byAdmin, at, zone: "Asia/Shanghai" });
      expect(letter.facts.map(({ value }) => value)).toEqual([
        `${cast.finance.mail} → admin@elsewhere.example`,
        { "zh-Hant": "財務部門 → 銷售部門", "zh-Hans": "财务部门 → 销售部门", en: "Finance → Sales" }[language],
        "2026-11-24 09:00 (Asia/Shanghai)",
      ]);
      const name = language === "en" ? cast.admin.latinName : cast.admin.name;
      expect(letter.paragraphs.join()).toContain(name);
      expect(JSON.stringify(letter)).not.toMatch(/\{\w+\}/);
    }
  }
});
