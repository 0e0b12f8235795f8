import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { orderAsOfView } from "@/lib/door/order-as-of-view";
import type { Person } from "@/lib/order/people";
import { carryOut } from "@/lib/store/carry-out";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { bySeller, founded, registered, submitted, termsFor } from "./order";

ownDatabase();

const asOf = (day: string, person: Person = cast.sales) => orderAsOfView({ person, params: { no: "asof-1" } }, day);

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T02:00:00.000Z") });
  await founded();
  const stream = await registered("asof-1");
  vi.setSystemTime("2026-11-22T02:00:00.000Z");
  await submitted(stream);
  vi.setSystemTime("2026-11-24T02:00:00.000Z");
  const terms = { ...termsFor("遠東精工"), deliveryDate: "2027-03-01" };
  const decide = () => ({ events: [{ type: "termsChanged" as const, v: 1 as const, round: 1, terms, adjusting: [] }], mails: [] });
  await carryOut({ stream, key: `${cast.sales.id}:${randomUUID()}`, request: {}, by: bySeller, decide });
  vi.setSystemTime("2026-11-25T02:00:00.000Z");
});
afterAll(() => {
  vi.useRealTimers();
});

test("the day before a change moved the terms the old ones are shown, from that day on the new ones (7.3)", async () => {
  expect(await asOf("2026-11-23")).toMatchObject({ asOf: "2026-11-23", order: { stage: "review", terms: { deliveryDate: "2027-01-15" }, formerTerms: [] } });
  expect((await asOf("2026-11-24")).order).toMatchObject({ terms: { deliveryDate: "2027-03-01" }, formerTerms: [{ terms: { deliveryDate: "2027-01-15" } }] });
  expect((await asOf("2026-11-20")).order).toMatchObject({ stage: "preliminary", documents: [{ id: "registration.sales.1", versions: [] }] });
});

test("who may read an earlier state, and its prices, is decided by the order as it is today", async () => {
  expect((await asOf("2026-11-20", cast.technical)).order.terms).toMatchObject({ total: 0, lines: [{ unitPrice: 0 }] });
  expect((await asOf("2026-11-20", cast.finance)).order.terms).toMatchObject({ total: 125000 });
  await expect(asOf("2026-11-20", cast.archivist)).rejects.toMatchObject({ reason: "noSuchOrder" });
  await expect(asOf("2026-11-19")).rejects.toMatchObject({ reason: "notRegisteredThen", values: { day: "2026-11-20" } });
  await expect(asOf("2026-11-26")).rejects.toMatchObject({ reason: "dayToCome" });
});
