import { expect, test } from "vitest";
import { documentNamed } from "@/lib/order/document";
import { closureGates } from "@/lib/order/gates";
import { reopen } from "@/lib/order/reopen";
import { waive } from "@/lib/order/waive";
import { cast, groundAt } from "../../cast";
import { accepts, asksToClose, delivers, summarises } from "./execution";
import { circumstances, mark, Story, seen } from "./story";

function waives(story: Story, gate: Parameters<typeof waive>[3]["gate"], by = cast.generalManager as never): Story {
  const missing = closureGates(story.order).find(({ id }) => id === gate)?.missing ?? [];
  return story.does(by, waive(story.order, by, groundAt(story.now), { gate, reason: "agreed with the customer", missing, seen, mark, circumstances }));
}

test("the general manager waives a gate with a reason; delivery, inspection and acceptance nobody waives (8.1)", () => {
  const story = accepts(delivers(new Story().untilExecution(), 1, [12, 5]));
  for (const gate of ["delivered", "inspected", "accepted"] as const) expect(() => waives(story, gate)).toThrow("cannotBeWaived");
  expect(() => waives(story, "summaries", cast.sales as never)).toThrow("generalManagerDecides");
  expect(() => waives(story, "noChangeOpen")).toThrow("nothingToWaive");
  waives(story, "summaries").seals();
  expect(() => waives(story, "summaries")).toThrow("nothingToWaive");
  expect(story.waitsFor()).toContain("write:closureRequest.sales.1:1");
  expect(closureGates(story.order).find(({ id }) => id === "summaries")).toMatchObject({ met: false, waived: { reason: "agreed with the customer" } });
});

test("a waiver covers what was missing when it was signed, and nothing that comes up later (8.1)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5], false);
  const open = () => closureGates(story.order).find(({ id }) => id === "findingsSettled");
  waives(story, "findingsSettled");
  expect(open()).toMatchObject({ missing: ["F1"], waived: { missing: ["F1"] } });
  delivers(story, 2, [12, 5], false);
  expect(open()).toMatchObject({ missing: ["F1", "F2"] });
  expect(open()?.waived).toBeUndefined();
  waives(story, "findingsSettled");
  expect(open()?.waived).toMatchObject({ missing: ["F1", "F2"] });
});

test("a waiver of something else than is missing now is refused (8.1)", () => {
  const story = delivers(new Story().untilExecution(), 1, [12, 5]);
  const waiving = { gate: "summaries" as const, reason: "x", missing: ["sales"], seen, mark, circumstances };
  expect(() => waive(story.order, cast.generalManager, groundAt(story.now), waiving)).toThrow("changedSinceShown");
});

test("reopening an order ends its waivers (8.1)", () => {
  const story = summarises(accepts(delivers(new Story().untilExecution(), 1, [12, 5]))).seals();
  asksToClose(waives(story, "paid"));
  for (const one of ["technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
  story.signs(cast.generalManager, "closureRequest.sales.1", "management").seals();
  story.does(cast.generalManager, reopen(story.order, cast.generalManager, groundAt(story.now), { reason: "a claim" }));
  expect(closureGates(story.order).find(({ id }) => id === "paid")).toMatchObject({ met: false, missing: ["finance"] });
  expect(asksToClose(story, 2).waitsFor()).toContain("sign:closureRequest.sales.2:1:finance");
});

test.each(["before the request", "while it is signed"])("a waived countersignature is struck %s, and the rest still sign (8.2f)", (when) => {
  const story = summarises(accepts(delivers(new Story().untilExecution(), 1, [12, 5]))).seals();
  if (when === "before the request") waives(story, "paid");
  asksToClose(story);
  if (when !== "before the request") waives(story, "paid");
  expect(documentNamed(story.order, "closureRequest.sales.1").versions[0]?.slots.map(({ id, state }) => `${id} ${state}`)).toContain("finance struck");
  expect(() => story.signs(cast.generalManager, "closureRequest.sales.1", "management")).toThrow("outOfTurn");
  story.signs(cast.technical, "closureRequest.sales.1", "technical", {}).signs(cast.purchasing, "closureRequest.sales.1", "purchasing", {});
  expect(story.signs(cast.generalManager, "closureRequest.sales.1", "management").order.stage).toBe("closed");
});
