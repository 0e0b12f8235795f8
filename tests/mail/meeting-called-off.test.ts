import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Intent } from "@/lib/ledger/entry";
import { composed } from "@/lib/mail/compose";
import type { Payload } from "@/lib/mail/payload";
import type { OrderEvent } from "@/lib/order/events";
import { lettersFor } from "@/lib/order/letters";
import type { By } from "@/lib/order/people";
import { raiseReview, scopeReview } from "@/lib/order/re-review";
import { carryOut } from "@/lib/store/carry-out";
import { leaseNext } from "@/lib/store/letters-due";
import { cast, everyone, groundAt } from "../cast";
import { ownDatabase } from "../store/database";
import { founded } from "../store/order";
import { failedChange, invited, invites, sorted } from "../unit/order/told";

process.env.PUBLIC_URL = "http://127.0.0.1:3000";
ownDatabase();
beforeAll(founded);

const by: By = { kind: "person", person: cast.sales };
const stream = `order-${randomUUID()}`;
const recorded = (events: OrderEvent[], mails: Intent[]) =>
  carryOut({ stream, key: `${cast.sales.id}:${randomUUID()}`, request: {}, by, decide: () => ({ events, mails }) });

/** The letters of this kind that the outbox owes. */
async function letters(kind: string): Promise<Payload[]> {
  const all: Payload[] = [];
  for (let row = await leaseNext(new Date(), 3_600_000); row; row = await leaseNext(new Date(), 3_600_000)) {
    const letter = row.intent.letter === kind ? await composed(row, new Date()) : null;
    if (letter) all.push(letter);
  }
  return all;
}

test("whoever was invited over a change has the meeting taken off his calendar by the review that begins (5.2, 7.2)", async () => {
  const story = invites(failedChange());
  story.does(cast.quality, raiseReview(story.order, cast.quality, { cause: "quality", reason: "cracks" }));
  await recorded(story.events, []);
  const before = story.order;
  const scoped = scopeReview(before, cast.sales, groundAt(story.now), { about: "R1", departments: ["quality"], reason: "it is cracked" });
  story.does(cast.sales, scoped);
  await recorded(scoped, lettersFor(before, story.order, scoped, by, everyone));

  const told = await letters("meetingCalledOff");
  const mailOf = (id: string) => everyone.find((one) => one.id === id)?.mail ?? "";
  expect(told.map(({ to }) => to).sort()).toEqual(sorted(...[cast.salesHead.id, ...invited].map(mailOf)));
  for (const { subject, text, attachments } of told) {
    expect(subject).toContain("會議取消");
    expect(text).toContain("it is cracked");
    const [file] = attachments;
    expect(file).toMatchObject({ method: "CANCEL" });
    const calendar = file && "calendar" in file ? file.calendar.replaceAll("\r\n ", "") : "";
    for (const line of ["METHOD:CANCEL", `UID:${stream}.G1@countersign`, "SEQUENCE:1", "STATUS:CANCELLED"]) expect(calendar).toContain(line);
  }
});
