import { expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { fileHashesIn } from "@/lib/form/files-in";
import { renditionOf } from "@/lib/form/rendition-of";
import { withoutCommercial } from "@/lib/form/without-commercial";
import { commercialFilesOf } from "@/lib/order/event-files";
import type { Submitted } from "@/lib/order/events";
import type { FormId } from "@/lib/order/facts";
import { contextOf } from "./context";
import { sampleAnswers } from "./sample-answers";
import { withValue } from "./walk";

const secret = "毛利只剩百分之六";
const file = { sha256: "5".repeat(64), name: "quotation.pdf", size: 10, type: "application/pdf" };

/** What everybody reads of a form into which `value` was written at `path`, and what price readers do. */
function written(id: FormId, path: string[], value: unknown, variant: "pass" | "fail" = "pass") {
  const context = contextOf(id);
  const rendition = renditionOf(catalogue[id], withValue(sampleAnswers(id, context, variant), path, value), context);
  return { rendition, open: JSON.stringify(withoutCommercial(rendition)), whole: JSON.stringify(rendition) };
}

test.each<[FormId, string]>([
  ["registration", "c"],
  ["registration", "d"],
  ["purchasingReport", "b"],
  ["financeReport", "a"],
  ["financeReport", "b"],
  ["financeReport", "c"],
  ["financeReport", "d"],
])("of %s, point %s about money, a reading copy keeps the verdict and neither remark nor evidence", (id, point) => {
  const { rendition, open, whole } = written(id, [point], { verdict: "notMet", remark: secret, files: [file] });
  expect(whole).toContain(secret);
  expect(open).not.toContain(secret);
  expect(open).not.toContain(file.sha256);
  expect(open).toContain('"verdict":"notMet"');
  expect(commercialFilesOf({ rendition } as Submitted)).toEqual([file.sha256]);
});

test("evidence of a point about anything else is everybody's, though money hides the same file elsewhere", () => {
  const context = contextOf("registration");
  const point = { verdict: "metWithConditions", remark: "圖紙待補", files: [file] };
  const answers = withValue(withValue(sampleAnswers("registration", context), ["a"], point), ["papers"], [file]);
  const rendition = renditionOf(catalogue.registration, answers, context);
  expect(fileHashesIn(withoutCommercial(rendition))).toEqual([file.sha256]);
  expect(commercialFilesOf({ rendition } as Submitted)).toEqual([]);
});

test.each<[FormId, "pass" | "fail", string[]]>([
  ["purchasingReport", "pass", ["conclusion", "pass", "notes"]],
  ["purchasingReport", "fail", ["conclusion", "fail", "reason"]],
  ["financeReport", "pass", ["conclusion", "pass", "support"]],
  ["financeReport", "fail", ["conclusion", "fail", "reason"]],
])("of %s a reading copy that ended in %s leaves out what the conclusion says of money", (id, variant, path) => {
  const { open, whole } = written(id, path, secret, variant);
  expect(whole).toContain(secret);
  expect(open).not.toContain(secret);
  expect(open).toContain(`"outcome":"${variant}"`);
});

test("what must be followed up is read by all, who are told not to write money there", () => {
  for (const id of ["purchasingReport", "financeReport"] as const) {
    expect(written(id, ["conclusion", "fail", "measures"], "與供應商協商", "fail").open).toContain("與供應商協商");
    expect(JSON.stringify(catalogue[id].fields.conclusion)).toContain("請勿寫入價格");
  }
});

test.each<FormId>(["registration", "changeRequest"])("the customer's own papers on %s show prices, and only price readers get them", (id) => {
  const { open, rendition } = written(id, ["papers"], [file]);
  expect(open).not.toContain(file.sha256);
  expect(commercialFilesOf({ rendition } as Submitted)).toEqual([file.sha256]);
});
