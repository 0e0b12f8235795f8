import { expect, test } from "vitest";
import { addPerson, changePerson, changeSettings, foundCompany, personLeaves } from "@/lib/company/commands";
import type { Company, CompanyEntry, CompanyEvent } from "@/lib/company/company";
import { demoPeople, demoSettings } from "@/lib/company/demo-people";
import { evolveCompany } from "@/lib/company/evolve";
import { personByMail, personSchema, presentPeople, presentPerson } from "@/lib/company/people";
import { firstSettings, settingsSchema } from "@/lib/company/settings";
import { groundOf } from "@/lib/door/ground";
import { checked } from "@/lib/form/fault";
import { operatingDepartments, type Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";

const admin = { name: "許家豪", latinName: "Xu Jiahao", mail: "admin@example.com", title: "系統管理員" };
const buyer = { name: "周濤", latinName: "Zhou Tao", mail: "zhou@example.com", department: "purchasing", title: "採購經理", head: true } as const;

function after(company: Company | null, events: CompanyEvent[], at = "2026-11-24T01:00:00.000Z"): Company {
  return evolveCompany(company, {
    stream: "company",
    seq: (company?.seq ?? 0) + 1,
    at,
    hash: "h",
    body: { by: { kind: "system" }, events, mails: [] },
  } as unknown as CompanyEntry);
}

const founded = after(null, foundCompany(null, "p1", firstSettings, admin));
const first = presentPerson(founded, "p1") as Person;

test("the first person is the admin, and there is no second first person", () => {
  expect(first).toMatchObject({ department: "admin", name: "許家豪" });
  expect(() => foundCompany(founded, "p2", firstSettings, admin)).toThrow(new Refusal("alreadyFounded"));
});

test("only admins change people and settings", () => {
  const buyerNow = { id: "p9", ...buyer };
  expect(() => addPerson(founded, buyerNow, "p3", buyer)).toThrow("onlyAdmins");
  expect(() => changePerson(founded, buyerNow, "p1", { ...buyer })).toThrow("onlyAdmins");
  expect(() => personLeaves(founded, buyerNow, "p1")).toThrow("onlyAdmins");
  expect(() => changeSettings(founded, buyerNow, firstSettings)).toThrow("onlyAdmins");
});

test("a changed calendar gets the next version, an unchanged one keeps its own, and a country that we do not know is refused", () => {
  const { calendar } = firstSettings;
  const wanted = { ...firstSettings, calendar: { ...calendar, closed: ["2026-12-31", "2026-12-30"], version: 9 } };
  const changed = after(founded, changeSettings(founded, first, wanted));
  expect(changed.settings.calendar).toEqual({ ...calendar, closed: ["2026-12-30", "2026-12-31"], version: 2 });
  expect(after(changed, changeSettings(changed, first, { ...wanted, phone: "1" })).settings.calendar.version).toBe(2);
  expect(() => changeSettings(founded, first, { ...firstSettings, calendar: { ...calendar, base: "ZZ" } })).toThrow("noSuchCalendar");
});

test("a changed closing time or zone is another version too, and what each version was stays readable (3)", () => {
  const changed = after(founded, changeSettings(founded, first, { ...firstSettings, closingTime: "17:00" }));
  expect(changed.settings.calendar.version).toBe(2);
  const moved = after(changed, changeSettings(changed, first, { ...changed.settings, zone: "Asia/Tokyo" }));
  const { clock } = groundOf(moved, "2026-11-24T01:00:00.000Z");
  expect(clock).toMatchObject({ zone: "Asia/Tokyo", closingTime: "17:00", calendar: { id: "mon-fri/3" } });
  expect(clock.former?.("mon-fri/1")).toMatchObject({ zone: "Asia/Shanghai", closingTime: "18:00", calendar: { id: "mon-fri/1" } });
  expect(clock.former?.("mon-fri/2")).toMatchObject({ zone: "Asia/Shanghai", closingTime: "17:00" });
  expect(clock.former?.("CN/9")).toBeUndefined();
});

test("settings of before the calendar are read with the calendar that was counted by then", () => {
  const { calendar: _, ...earlier } = firstSettings;
  expect(after(founded, [{ type: "settingsChanged", v: 1, settings: earlier as never }]).settings.calendar.base).toBe("mon-fri");
});

test.each([
  { type: "settingsChanged", v: 2, settings: firstSettings },
  { type: "personPromoted", v: 1, personId: "p1" },
])("an event of a later release is an error, never skipped: $type version $v", (event) => {
  expect(() => after(founded, [event as unknown as CompanyEvent])).toThrow(`entry company/2 holds ${event.type} version ${event.v}`);
});

test("a department has one head: a new one unseats the former", () => {
  const one = after(founded, addPerson(founded, first, "p2", buyer));
  const two = after(one, addPerson(one, first, "p3", { ...buyer, mail: "wu@example.com" }));
  expect(
    presentPeople(two)
      .filter((person) => person.head && person.department === "purchasing")
      .map((person) => person.id),
  ).toEqual(["p3"]);
});

test("two present people never sign in with one address, and an address is free again when its person has left", () => {
  const one = after(founded, addPerson(founded, first, "p2", buyer));
  expect(() => addPerson(one, first, "p3", buyer)).toThrow("mailTaken");
  const left = after(one, personLeaves(one, first, "p2"));
  expect(personByMail(left, "ZHOU@example.com")).toBeNull();
  const again = after(left, addPerson(left, first, "p3", buyer));
  expect(personByMail(again, " Zhou@Example.com ")?.id).toBe("p3");
});

test("whoever has left is kept with the instant, and is no longer among the present", () => {
  const one = after(founded, addPerson(founded, first, "p2", buyer));
  const left = after(one, personLeaves(one, first, "p2"), "2026-11-25T01:00:00.000Z");
  expect(left.people.find((person) => person.id === "p2")).toMatchObject({ leftAt: "2026-11-25T01:00:00.000Z", head: false });
  expect(presentPerson(left, "p2")).toBeNull();
  expect(() => changePerson(left, first, "p2", buyer)).toThrow("notFound");
});

test("the last admin neither leaves nor changes department", () => {
  expect(() => personLeaves(founded, first, "p1")).toThrow("lastAdmin");
  expect(() => changePerson(founded, first, "p1", { ...buyer, mail: admin.mail })).toThrow("lastAdmin");
});

test("settings are refused whole when a key is unknown, a zone is no zone, or a day is not a number", () => {
  expect(settingsSchema.parse(demoSettings)).toEqual(demoSettings);
  expect(settingsSchema.safeParse({ ...demoSettings, extra: 1 }).success).toBe(false);
  expect(settingsSchema.safeParse({ ...demoSettings, zone: "Mars/Olympus" }).success).toBe(false);
  expect(settingsSchema.safeParse({ ...demoSettings, changeReviewDays: { $gt: 0 } }).success).toBe(false);
  expect(settingsSchema.safeParse({ ...demoSettings, closingTime: "25:00" }).success).toBe(false);
});

test("a person's name holds no control, zero-width or private character", () => {
  for (const name of ["a\u0000b", "陳\u200b美玲", "\u202e", "\ue000", ""]) {
    expect(personSchema.safeParse({ ...buyer, name }).success).toBe(false);
  }
  expect(personSchema.safeParse({ ...buyer, department: "kitchen" }).success).toBe(false);
  expect(personSchema.parse({ ...buyer, mail: "ZHOU@Example.com" }).mail).toBe("zhou@example.com");
  const mailFaults = (mail: string) => {
    const looked = checked(personSchema, { ...buyer, mail });
    return looked.ok ? [] : looked.faults.map(({ path, reason }) => `${path} ${reason}`);
  };
  expect(mailFaults("")).toEqual(["mail required"]);
  expect(mailFaults("zhou")).toEqual(["mail notAMail"]);
});

test("the demo company has sixteen people: two in each operating department, one of them head", () => {
  expect(demoPeople).toHaveLength(16);
  expect(new Set(demoPeople.map((person) => person.id)).size).toBe(16);
  for (const department of operatingDepartments) {
    expect(demoPeople.filter((person) => person.department === department).map((person) => person.head)).toEqual([true, false]);
  }
  for (const { id, ...answers } of demoPeople) expect(personSchema.parse(answers), id).toEqual(answers);
});
