import { expect, test } from "vitest";
import { begin } from "@/lib/order/begin";
import { closureGates } from "@/lib/order/gates";
import { reopen } from "@/lib/order/reopen";
import { track } from "@/lib/order/track";
import { cast, groundAt } from "../../cast";
import { accepts, asksToClose, closes, delivers, summarises } from "./execution";
import { Story } from "./story";

test("purchasing does not sign that the materials have arrived over a contract that it has logged otherwise (8.2e)", () => {
  const story = summarises(accepts(delivers(new Story().untilExecution(), 1, [12, 5]))).seals();
  const contract = (arrived: boolean) => ({ no: "C1", material: "milk", arrival: "2026-12-01", arrived });
  const logs = (arrived: boolean) =>
    story.does(
      cast.purchasing,
      track(story.order, cast.purchasing, { completion: 50, text: "under way", handling: "", files: [], contract: contract(arrived) }),
    );
  asksToClose(logs(false));
  expect(closureGates(story.order).find(({ id }) => id === "materialsArrived")?.missing).toEqual(["purchasing", "contract:C1"]);
  expect(() => story.signs(cast.purchasing, "closureRequest.sales.1", "purchasing", {})).toThrow("contractsNotArrived");
  logs(true).signs(cast.purchasing, "closureRequest.sales.1", "purchasing", {});
  for (const one of ["finance", "technical"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
  logs(false);
  expect(() => story.signs(cast.generalManager, "closureRequest.sales.1", "management")).toThrow("gate.materialsArrived");
  expect(logs(true).signs(cast.generalManager, "closureRequest.sales.1", "management").order.stage).toBe("closed");
});

test("the general manager does not approve over a gate that came open again (8.1)", () => {
  const story = accepts(delivers(new Story().untilExecution(), 1, [12, 5]));
  story.does(cast.sales, begin(story.order, cast.sales, groundAt(story.now), { form: "executionCheck" }));
  asksToClose(summarises(story).seals());
  for (const one of ["finance", "technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
  story.order = { ...story.order, findings: [{ id: "F1", text: "rust", department: "quality", deadline: "2026-12-01", from: "x", raisedAt: story.now }] };
  expect(() => story.signs(cast.generalManager, "closureRequest.sales.1", "management")).toThrow("gate.findingsSettled");
});

test("a closed order is opened again only by the general manager, and closes by another request (8.1)", () => {
  const story = closes(new Story()).seals();
  expect(() => reopen(story.order, cast.sales, groundAt(story.now), { reason: "x" })).toThrow("generalManagerDecides");
  story.does(cast.generalManager, reopen(story.order, cast.generalManager, groundAt(story.now), { reason: "a claim" }));
  expect(story.order).toMatchObject({ stage: "execution", reopenings: [{ reason: "a claim" }] });
  expect(story.order.closedAt).toBeUndefined();
  expect(story.waitsFor()).toEqual(["write:closureRequest.sales.2:1"]);
  expect(() => reopen(story.order, cast.generalManager, groundAt(story.now), { reason: "x" })).toThrow("notClosed");
  asksToClose(story, 2);
  for (const one of ["finance", "technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.2", one, {});
  expect(story.signs(cast.generalManager, "closureRequest.sales.2", "management").order.stage).toBe("closed");
});
