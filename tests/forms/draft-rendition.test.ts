import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { technicalReport } from "@/forms/technical-report";
import { draftRenditionOf } from "@/lib/form/draft-rendition";
import { renditionOf } from "@/lib/form/rendition-of";
import { schemaOf } from "@/lib/form/schema-of";
import { startAnswers } from "@/lib/form/start-answers";
import type { FormId } from "@/lib/order/facts";
import { fieldWords } from "@/lib/words/fields";
import { contextOf } from "./context";
import { sampleAnswers } from "./sample-answers";

describe.each(Object.values(catalogue))("a draft of $id", (form) => {
  const context = contextOf(form.id as FormId);

  test("is readable before anything is answered, and with only the first parts of everything", () => {
    const { answers } = startAnswers(form, context);
    const points = Object.entries(form.fields).filter(([, field]) => field.kind === "reviewPoint");
    const conclusions = Object.entries(form.fields).filter(([, field]) => field.kind === "conclusion");
    const half = Object.fromEntries([...points.map(([name]) => [name, { verdict: "notMet" }]), ...conclusions.map(([name]) => [name, { outcome: "fail" }])]);
    for (const draft of [{}, answers, { ...answers, ...half }]) {
      const { sections } = draftRenditionOf(form, draft, context);
      for (const item of sections.flatMap((section) => section.items)) {
        expect(Object.values(item), `${form.id} ${item.kind}`).not.toContain(undefined);
      }
    }
  });

  test.each(["pass", "fail"] as const)("that is complete (%s) reads as it will when it is submitted", (variant) => {
    const answers = schemaOf(form, context).parse(sampleAnswers(form.id as FormId, context, variant));
    expect(draftRenditionOf(form, answers, context)).toEqual(renditionOf(form, answers, context));
  });
});

test("a remark without a verdict is read as the text that it is, and a conclusion without an outcome is not made up", () => {
  const draft = { a: { remark: "The class is not named." }, b: { verdict: "met" }, conclusion: { pass: { support: "An engineer stays." } } };
  const items = draftRenditionOf(technicalReport, draft, contextOf("technicalReport")).sections.flatMap((section) => section.items);
  expect(items).toContainEqual(expect.objectContaining({ kind: "answer", value: "The class is not named." }));
  expect(items).toContainEqual(expect.objectContaining({ kind: "point", verdict: "met", remark: "", files: [] }));
  expect(items.filter((item) => item.kind === "conclusion")).toEqual([]);
});

test("what must be answered and is not yet says so, where it would say none once it is complete", () => {
  const items = draftRenditionOf(technicalReport, { a: { verdict: "met" } }, contextOf("technicalReport")).sections.flatMap((section) => section.items);
  const unanswered = items.filter((item) => item.kind === "answer" && item.value === fieldWords.notYet).map(({ label }) => label);
  expect(unanswered).toEqual(["b", "c", "conclusion"].map((name) => technicalReport.fields[name]?.label));
});
