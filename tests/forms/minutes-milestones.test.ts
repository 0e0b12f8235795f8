import { expect, test } from "vitest";
import { contextOf, orderWith, terms, today } from "./context";
import { faults } from "./faults";

const yesterday = "2026-11-23";

test("milestones lie ahead (4)", () => {
  expect(faults("minutes", { milestones: [{ text: "x", department: "sales", date: yesterday }] })).toEqual(["milestones.0.date beforeToday"]);
});

test("milestones lie within the order: by its delivery date, or today where that has passed (4)", () => {
  const due = (date: string) => ({ milestones: [{ text: "x", department: "sales", date }] });
  expect(faults("minutes", due("2027-01-15"))).toEqual([]);
  expect(faults("minutes", due("2027-01-16"))).toEqual(["milestones.0.date afterDelivery"]);
  const overdue = { ...contextOf("minutes"), order: orderWith({ terms: { ...terms, deliveryDate: yesterday } }) };
  expect(faults("minutes", due(today), overdue)).toEqual([]);
  expect(faults("minutes", due("2026-11-25"), overdue)).toEqual(["milestones.0.date afterDelivery"]);
});
