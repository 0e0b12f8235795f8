import { expect, test } from "vitest";
import { orderLetter } from "@/lib/mail/order-letters";
import { written } from "@/lib/mail/written";
import { formTitles } from "@/lib/words/form-titles";
import { about, head, inExecution } from "./matter";
import { matters, raisedFinding } from "./matters";

test("who must write learns by when, in the company's time", () => {
  const letter = orderLetter("write", matters.write("en"));
  expect(letter.subject).toBe(`Please fill in: ${formTitles.technicalReport.en}, order 10248`);
  expect(letter.facts).toContainEqual({ label: "Due", value: "2026-11-27 18:00 (Asia/Shanghai)" });
  expect(letter.action?.url).toBe("https://portal.example/orders/10248/documents/technicalReport.technical.1");
});

test("a returned document comes with the reason in its own words, never as markup", async () => {
  const { html, text } = await written(orderLetter("returned", matters.returned("zh-Hant")), head);
  expect(text).toContain("> 地點<b>不對</b>");
  expect(html).toContain("地點&lt;b&gt;不對&lt;/b&gt;");
});

test("a declined document comes with the customer's reason and proposal", () => {
  expect(orderLetter("declined", matters.declined("en")).quotes).toEqual([
    { label: "Reason", text: "too late" },
    { label: "Proposed text", text: "1 January\nor earlier" },
  ]);
});

test("a department learns of its own findings only", () => {
  const events = [raisedFinding, { ...raisedFinding, text: "延誤", department: "production" } as const];
  const { quotes } = orderLetter("finding", about(inExecution, "zh-Hant", { events }));
  expect(quotes.map((quote) => quote.text)).toEqual(["劃痕"]);
});
