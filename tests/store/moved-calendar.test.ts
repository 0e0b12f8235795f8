import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { firstSettings } from "@/lib/company/settings";
import type { PersonAsking } from "@/lib/door/asking";
import { type MoveShown, moveShown, movesCounted, movesView } from "@/lib/door/moved-calendar";
import type { Person } from "@/lib/order/people";
import { carryOutCompany } from "@/lib/store/company";
import { orderByNo } from "@/lib/store/read-order";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { founded, registered, submitted } from "./order";

ownDatabase();

/** Two orders in review since Tuesday 2026-11-24: every report is due on Friday the 27th. */
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24T02:00:00.000Z") });
  await founded();
  for (const no of ["moved-1", "moved-2"]) await submitted(await registered(no));
  await registered("moved-3");
});
afterAll(() => {
  vi.useRealTimers();
});

/** The company closes on these days, by the next version of its calendar. */
async function closes(version: number, closed: string[]): Promise<void> {
  const settings = { ...firstSettings, calendar: { ...firstSettings.calendar, closed, version } };
  const decide = () => ({ events: [{ type: "settingsChanged" as const, v: 1 as const, settings }], mails: [] });
  await carryOutCompany({ key: `${cast.admin.id}:${randomUUID()}`, request: {}, by: { kind: "person", person: cast.admin }, decide });
}

function moving(body: MoveShown, key = randomUUID(), person: Person = cast.sales) {
  return moveShown({ person, body, key: `${person.id}:${key}`, requested: body } as unknown as PersonAsking<MoveShown>);
}

async function dueDays(no: string): Promise<string[]> {
  const order = await orderByNo(no);
  return (order?.documents ?? []).flatMap(({ due }) => (due ? [due.day] : []));
}

test("nothing is listed while the calendar is as it was", async () => {
  expect(await movesView({ person: cast.sales })).toEqual({ calendar: "mon-fri/1", orders: [] });
  expect(await movesCounted()).toEqual({ orders: 0, deadlines: 0 });
});

test("before anything moves, each order, document, old and new day are listed for sales and the general manager, and counted for the admin", async () => {
  await closes(2, ["2026-11-26"]);
  const seen = await movesView({ person: cast.generalManager });
  expect(seen.calendar).toBe("mon-fri/2");
  expect(seen.orders.map(({ no, moves }) => [no, moves.length])).toEqual([
    ["moved-1", 5],
    ["moved-2", 5],
  ]);
  expect(seen.orders[0]?.moves[0]).toMatchObject({ documentId: "technicalReport.technical.1", from: { day: "2026-11-27" }, to: { day: "2026-11-30" } });
  expect(await movesCounted()).toEqual({ orders: 2, deadlines: 10 });
  for (const person of [cast.admin, cast.technical]) await expect(movesView({ person })).rejects.toMatchObject({ reason: "notYourDepartment" });
  expect(await dueDays("moved-1")).toEqual(Array(5).fill("2026-11-27"));
});

test("what was shown moves, no more, and is counted; the same press again is answered the same", async () => {
  const body: MoveShown = { reason: "stocktaking", calendar: "mon-fri/2", orders: ["moved-1"] };
  await expect(moving(body, randomUUID(), cast.admin)).rejects.toMatchObject({ reason: "noSuchOrder" });
  await expect(moving(body, randomUUID(), cast.technical)).rejects.toMatchObject({ reason: "notYourDepartment" });
  await expect(moving({ ...body, orders: ["moved-9"] })).rejects.toMatchObject({ reason: "noSuchOrder" });
  const key = randomUUID();
  expect(await moving(body, key)).toEqual({ orders: 1, deadlines: 5 });
  expect(await moving(body, key)).toEqual({ orders: 1, deadlines: 5 });
  expect(await dueDays("moved-1")).toEqual(Array(5).fill("2026-11-30"));
  expect(await dueDays("moved-2")).toEqual(Array(5).fill("2026-11-27"));
});

test("an order that somebody else moved meanwhile is passed over, and named twice it counts once", async () => {
  const body: MoveShown = { reason: "stocktaking", calendar: "mon-fri/2", orders: ["moved-1", "moved-2", "moved-2"] };
  expect(await moving(body)).toEqual({ orders: 1, deadlines: 5 });
  expect((await movesView({ person: cast.sales })).orders).toEqual([]);
});

test("a calendar that changed again since the list was shown moves nothing", async () => {
  await closes(3, ["2026-11-26", "2026-11-30"]);
  const body: MoveShown = { reason: "stocktaking", calendar: "mon-fri/2", orders: ["moved-1"] };
  await expect(moving(body)).rejects.toMatchObject({ reason: "calendarChangedMeanwhile" });
  expect(await dueDays("moved-1")).toEqual(Array(5).fill("2026-11-30"));
});
