import { expect, test } from "vitest";
import type { Company } from "@/lib/company/company";
import { firstSettings } from "@/lib/company/settings";
import { formContextOf } from "@/lib/door/form-context";
import type { Person } from "@/lib/order/people";
import { cast, everyone } from "../../cast";
import { Story } from "../order/story";

const company: Company = { stream: "company", seq: 1, at: "", hash: "", settings: firstSettings, calendars: {}, people: everyone };
const { order, now } = new Story().passesPreliminary();
const settingsFor = (person: Person) => formContextOf(company, person, { order, document: null, department: person.department }, now).settings;

test("the margin that the company aims at, and its payment days, are left out for whoever may not read prices (3.5)", () => {
  for (const reader of [cast.sales, cast.purchasing, cast.finance, cast.generalManager, cast.auditor]) {
    expect(settingsFor(reader), reader.department).toMatchObject({ marginTarget: 15, paymentDays: 60 });
  }
  for (const other of [cast.technical, cast.production, cast.quality, cast.admin]) {
    expect(settingsFor(other), other.department).toMatchObject({ marginTarget: 0, paymentDays: 0 });
  }
});
