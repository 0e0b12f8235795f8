import { expect, test } from "vitest";
import { technicalReport } from "@/forms/technical-report";
import { askedSections } from "@/lib/form/asked-sections";
import { contextOf } from "./context";

const titles = (newProduct: boolean) => {
  const context = contextOf("technicalReport");
  if (context.order) context.order.terms = { ...context.order.terms, newProduct };
  return askedSections(technicalReport, {}, context).map(({ title }) => title.en);
};

test("a section of which nothing is asked is none", () => {
  expect(titles(true)).toContain("Technical proposal");
  expect(titles(false)).not.toContain("Technical proposal");
  expect(titles(false)).toHaveLength(technicalReport.layout.length - 1);
});
