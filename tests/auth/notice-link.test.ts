import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { exchangeLink, provenLink } from "@/lib/auth/link-session";
import { confirmByLink, differByLink } from "@/lib/door/link-command";
import { readableHere } from "@/lib/door/link-here";
import { linkView } from "@/lib/door/link-view";
import { recordConfirmation } from "@/lib/order/notice";
import { carryOut } from "@/lib/store/carry-out";
import { orderOf } from "@/lib/store/read-order";
import { cast } from "../cast";
import { Story, terms } from "../unit/order/story";
import { companyOfCast, from, tokenIn } from "./company";
import { asking, letterOf, proved } from "./customer";

companyOfCast();

const notice = "resultNotice.sales.1";
const hash = "a".repeat(64);
const seen = { content: hash, rendition: hash };
const dead = { reason: "deadLink" };
const answerIn = async (stream: string) => (await orderOf(stream))?.documents.find((one) => one.id === notice)?.versions.at(-1)?.answer;

/** An order whose notice has gone to the customer, and the secret that its letter holds. */
async function notified(letter = "customerNotice", outcome: "pass" | "fail" = "pass"): Promise<{ stream: string; token: string }> {
  const story = new Story()
    .passesPreliminary()
    .reports()
    .meets(outcome === "pass" ? "passed" : "refused")
    .notifies(outcome)
    .seals();
  const stream = `order-${randomUUID()}`;
  const mails = [{ to: { mail: terms.customer.mail }, letter, documentId: notice, version: 1 }];
  await carryOut({
    stream,
    key: `sales:${randomUUID()}`,
    request: {},
    by: { kind: "person", person: cast.sales },
    decide: () => ({ events: story.events, mails }),
  });
  return { stream, token: tokenIn(await letterOf(stream)) };
}

test("the notice's letter, and each reminder, has a link on which the customer reads it and confirms; once", async () => {
  for (const letter of ["customerNotice", "confirmReminder"]) {
    const { stream, token } = await notified(letter);
    const session = await proved(token);
    const view = await linkView(await readableHere(asking(session, {}).request));
    expect(view).toMatchObject({ state: "unconfirmed", slot: null, document: { form: "resultNotice" }, difference: null });
    const answer = asking(session, { name: "Paul Henriot", seen }, "open:same-key-1");
    expect(await confirmByLink(answer)).toEqual({ state: "confirmed" });
    expect(await confirmByLink(asking(session, { name: "Paul Henriot", seen }, "open:same-key-1"))).toEqual({ state: "confirmed" });
    await expect(confirmByLink(asking(session, { name: "Paul Henriot", seen }))).rejects.toMatchObject({ reason: "noticeAnswered" });
    expect(await answerIn(stream)).toMatchObject({ how: "confirmed", by: { name: "Paul Henriot", mail: "paul@example.com" } });
    expect(await linkView(await provenLink(session))).toMatchObject({ state: "confirmed" });
    await expect(exchangeLink(token, from)).rejects.toMatchObject(dead);
  }
});

test("a difference is kept in the customer's words, and what he was not shown he cannot answer", async () => {
  const { stream, token } = await notified();
  const session = await proved(token);
  const other = { ...seen, rendition: "b".repeat(64) };
  await expect(differByLink(asking(session, { text: "1 December", seen: other }))).rejects.toMatchObject({ reason: "changedSinceShown" });
  expect(await differByLink(asking(session, { text: "1 December", seen }))).toEqual({ state: "disputed" });
  expect(await answerIn(stream)).toMatchObject({ how: "disputed", text: "1 December" });
  expect(await linkView(await provenLink(session))).toMatchObject({ state: "disputed", difference: "1 December" });
});

test("a link is dead once sales has recorded the confirmation, and an order that did not pass has none", async () => {
  const { stream, token } = await notified();
  await carryOut({
    stream,
    key: `sales:${randomUUID()}`,
    request: {},
    by: { kind: "person", person: cast.sales },
    decide: (order) => ({ events: order ? recordConfirmation(order, cast.sales, { documentId: notice, text: "by phone" }) : [], mails: [] }),
  });
  await expect(exchangeLink(token, from)).rejects.toMatchObject(dead);
  expect((await notified("customerNotice", "fail")).token).toBe("");
});
