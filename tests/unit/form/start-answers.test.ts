import { expect, test } from "vitest";
import { following, lineageKept, markChanged, startAnswers } from "@/lib/form/start-answers";
import { contextWith, orderWith, terms } from "../../forms/context";
import { context, form, words } from "./example-form";

test("carries over with its source, and notices when the source changed since", () => {
  const { answers, lineage } = startAnswers(form, context);
  expect(answers).toEqual({ name: terms.customer.name });
  expect(lineage).toEqual({ name: { source: words("terms"), value: terms.customer.name } });
  expect(markChanged(startAnswers(form, context).lineage, lineage)).toEqual(lineage);
  const renamed = contextWith({ order: orderWith({ terms: { ...terms, customer: { ...terms.customer, name: "新名" } } }) });
  expect(markChanged(startAnswers(form, renamed).lineage, lineage)).toEqual({ name: { source: words("terms"), value: "新名", changed: true } });
});

test("a draft follows its source where nobody has touched it, and keeps what somebody has", () => {
  const { lineage } = startAnswers(form, context);
  const renamed = startAnswers(form, contextWith({ order: orderWith({ terms: { ...terms, customer: { ...terms.customer, name: "新名" } } }) })).lineage;
  expect(following({ name: terms.customer.name, mail: "a@b.example" }, renamed, lineage)).toEqual({ name: "新名", mail: "a@b.example" });
  expect(following({ name: "自訂" }, renamed, lineage)).toEqual({ name: "自訂" });
  // Once the new value was saved, going back to the old one is a choice that stands.
  const kept = lineageKept({ name: "新名" }, renamed, lineage);
  expect(following({ name: terms.customer.name }, renamed, kept)).toEqual({ name: terms.customer.name });
});

test("rows whose empty cells a draft leaves out still follow their source", () => {
  const source = words("terms");
  expect(following({ phone: "1" }, {}, { phone: { source, value: "1" } })).toEqual({ phone: undefined });
  const now = { lines: { source, value: [{ product: "泵", specification: "" }] } };
  const before = { lines: { source, value: [{ product: "閥", specification: "" }] } };
  expect(following({ lines: [{ product: "閥" }] }, now, before)).toEqual({ lines: [{ product: "泵", specification: "" }] });
});
