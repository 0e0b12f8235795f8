import { expect, test } from "vitest";
import { kindOfMissing } from "@/components/orders/gate-missing";
import type { GateId } from "@/lib/order/exception-events";
import { closureGates } from "@/lib/order/gates";
import { cast } from "../../cast";
import { accepts, asksToClose, delivers, summarises } from "./execution";
import { Story } from "./story";

const gate = (story: Story, id: GateId) => closureGates(story.order).find((one) => one.id === id);

test("a gate names the documents that meet it, and what it still misses (8.1, 8.2)", () => {
  const story = new Story().untilExecution();
  expect(gate(story, "delivered")).toMatchObject({ met: false, missing: ["1", "2"], evidence: [] });
  expect(gate(story, "inspected")).toMatchObject({ met: false, missing: ["delivery"], evidence: [] });
  accepts(delivers(story, 1, [12, 5]));
  expect(gate(story, "delivered")).toMatchObject({ met: true, missing: [], evidence: ["deliveryReport.production.1"] });
  expect(gate(story, "inspected")?.evidence).toEqual(["inspectionReport.quality.1"]);
  expect(gate(story, "accepted")?.evidence).toEqual(["acceptance.sales.1"]);
  expect(gate(story, "summaries")?.missing).toHaveLength(6);
  asksToClose(summarises(story).seals());
  expect(gate(story, "summaries")).toMatchObject({ met: true, evidence: expect.arrayContaining(["executionSummary.finance.1"]) });
  expect(gate(story, "paid")).toMatchObject({ met: false, missing: ["finance"], evidence: [] });
  story.signs(cast.finance, "closureRequest.sales.1", "finance", {});
  expect(gate(story, "paid")).toMatchObject({ met: true, missing: [], evidence: ["closureRequest.sales.1"] });
});

test("an inspection that found the goods not acceptable shows no inspection (8.2b)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  expect(gate(story, "inspected")).toMatchObject({ met: false, missing: ["delivery"], evidence: [] });
});

test("only delivery, inspection and acceptance cannot be waived (8.1)", () => {
  const fixed = closureGates(new Story().untilExecution().order).filter((one) => !one.waivable);
  expect(fixed.map(({ id }) => id)).toEqual(["delivered", "inspected", "accepted"]);
});

test("what is missing is called by number, by document, or by department", () => {
  expect((["delivered", "sealed", "summaries", "paid"] as const).map(kindOfMissing)).toEqual(["number", "document", "department", "department"]);
});
