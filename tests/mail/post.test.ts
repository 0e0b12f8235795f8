import mongoose from "mongoose";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { personLeaves } from "@/lib/company/commands";
import { postDue } from "@/lib/mail/post";
import { carryOutCompany } from "@/lib/store/company";
import { setLanguage } from "@/lib/store/credentials";
import { sealedFile } from "@/lib/store/files";
import { outboxCounts } from "@/lib/store/outbox";
import { orderOf } from "@/lib/store/read-order";
import { lettersOf, postAgain } from "@/lib/store/sent-letters";
import { sealer } from "@/lib/worker/seal-documents";
import { cast } from "../cast";
import { ownDatabase } from "../store/database";
import { founded, quickPdf, registered, signed, submitted } from "../store/order";
import { resendServer } from "./resend-server";

process.env.PUBLIC_URL = "http://127.0.0.1:3000";
ownDatabase();
beforeAll(founded);
const post = resendServer();
beforeEach(() => {
  post.posted.length = 0;
  post.answer = () => null;
});

const send = () => postDue(post.office, () => 0.5);
const outbox = () => mongoose.connection.collection<{ _id: string; payload: string | null; nextAttemptAt: string }>("outbox");

/** Makes whatever waits for its next try due now, as if the time had passed. */
const timePasses = () => outbox().updateMany({ state: "due" }, { $set: { nextAttemptAt: "2026-11-24T00:00:00.000Z", leasedUntil: "" } });

test("whoever must act next gets one letter, in his language; the payload is erased once it is accepted", async () => {
  await setLanguage(cast.technical.id, "en");
  const stream = await registered("20001");
  await submitted(stream, [cast.technical, cast.quality]);
  expect(await send()).toBe(2);
  expect(await send()).toBe(0);
  const subjects = Object.fromEntries(post.posted.map((letter) => [letter.to, letter.subject]));
  expect(subjects).toEqual({
    [cast.technical.mail]: "Please sign: Registration, order 20001",
    [cast.quality.mail]: "請簽署《訂單登記與初步審核表》：訂單 20001",
  });
  expect((await lettersOf(stream)).map(({ state, outcome }) => [state, outcome?.startsWith("accepted-")])).toEqual([
    ["accepted", true],
    ["accepted", true],
  ]);
  expect(await outbox().countDocuments({ payload: { $ne: null } })).toBe(0);
});

test("the post's key is the row's id, so that a letter accepted in a crash's moment is not a second one", async () => {
  const stream = await registered("20002");
  await submitted(stream, [cast.technical]);
  await send();
  const [row] = await outbox().find({ stream }).toArray();
  expect(post.posted.map((letter) => letter.key)).toEqual([row?._id]);
  await outbox().updateOne({ _id: row?._id ?? "" }, { $set: { state: "due", leasedUntil: "" } });
  await send();
  expect(post.posted).toHaveLength(1);
});

test("a refused address is given up and shown, and no other letter waits for it", async () => {
  post.answer = ({ to }) =>
    to === cast.technical.mail ? { status: 422, body: { name: "validation_error", message: "Invalid `to` field.", statusCode: 422 } } : null;
  const stream = await registered("20003");
  await submitted(stream, [cast.technical, cast.quality]);
  expect(await send()).toBe(1);
  const states = (await lettersOf(stream)).map(({ intent, state, outcome }) => [intent.to, state, outcome]);
  expect(states).toContainEqual([{ person: cast.technical.id }, "failed", "validation_error: Invalid `to` field."]);
  await timePasses();
  post.answer = () => null;
  expect(await send()).toBe(0);
});

test("a busy post is asked again no sooner than it said, with the same words", async () => {
  const bodies = new Set<string>();
  post.answer = ({ html }) => {
    bodies.add(html);
    return { status: 429, body: { name: "rate_limit_exceeded", message: "Too many requests", statusCode: 429 }, headers: { "retry-after": "120" } };
  };
  const stream = await registered("20004");
  await submitted(stream, [cast.technical]);
  const before = Date.now();
  expect(await send()).toBe(0);
  const [row] = await outbox().find({ stream }).toArray();
  expect(Date.parse(row?.nextAttemptAt ?? "")).toBeGreaterThanOrEqual(before + 120_000);
  expect(row?.payload).toMatch(/^[A-Za-z0-9+/=]+$/);
  await timePasses();
  await send();
  await timePasses();
  post.answer = () => null;
  expect(await send()).toBe(1);
  bodies.add(post.posted[0]?.html ?? "");
  expect(bodies.size).toBe(1);
});

test("trying stops before the post forgets the key, and the letter is shown as failed", async () => {
  post.answer = () => ({ status: 503, body: { name: "application_error", message: "down", statusCode: 503 } });
  const stream = await registered("20005");
  await submitted(stream, [cast.technical]);
  await send();
  await outbox().updateMany({ stream }, { $set: { firstAttemptAt: new Date(Date.now() - 23 * 3_600_000).toISOString() } });
  await timePasses();
  await send();
  expect((await lettersOf(stream)).map(({ state }) => state)).toEqual(["failed"]);
  expect((await outboxCounts()).due).toBe(0);
});

test("a letter that was given up is posted again on a person's word, made anew, under a fresh key, once for each request", async () => {
  post.answer = () => ({ status: 422, body: { name: "validation_error", message: "Invalid `to` field.", statusCode: 422 } });
  const stream = await registered("20015");
  await submitted(stream, [cast.technical]);
  await send();
  const [failed] = await lettersOf(stream);
  const now = new Date().toISOString();
  expect(await postAgain("another order", failed?.id ?? "", "sales:key-1", now)).toBe("none");
  post.answer = () => null;
  const answers = await Promise.all([1, 2, 3].map(() => postAgain(stream, failed?.id ?? "", "sales:key-1", now)));
  expect(answers).toEqual(["posted", "posted", "posted"]);
  expect(await send()).toBe(1);
  expect(post.posted.map(({ key, to }) => [key, to])).toEqual([[`${failed?.id}.1`, cast.technical.mail]]);
  expect(await postAgain(stream, failed?.id ?? "", "sales:key-2", now)).toBe("notFailed");
  expect((await lettersOf(stream)).map(({ state }) => state)).toEqual(["accepted"]);
});

test("whoever has left gets no letter any more", async () => {
  const stream = await registered("20006");
  await submitted(stream, [cast.production]);
  await carryOutCompany({
    key: "admin:production-leaves",
    request: {},
    by: { kind: "system" },
    decide: (company) => ({ events: company ? personLeaves(company, cast.admin, cast.production.id) : [], mails: [] }),
  });
  expect(await send()).toBe(0);
  expect((await lettersOf(stream)).map(({ state, outcome }) => [state, outcome])).toEqual([["failed", "nobody"]]);
});

test("the signatories' copy carries the very bytes of the sealed PDF", async () => {
  const stream = await registered("20007");
  await submitted(stream, [cast.finance]);
  await signed(stream, cast.finance);
  await sealer(quickPdf)();
  await send();
  const copies = post.posted.filter((letter) => letter.attachments?.length);
  expect(copies.map((letter) => letter.to).sort()).toEqual([cast.finance.mail, cast.sales.mail].sort());
  const file = (await orderOf(stream))?.documents[0]?.versions[0]?.file?.sha256 ?? "";
  const attached = copies[0]?.attachments?.[0];
  expect(Buffer.from(attached?.content ?? "", "base64")).toEqual(Buffer.from((await sealedFile(file)) ?? []));
  expect(attached?.filename).toMatch(/^20007-\d{2}-\w{3}-R1-V1 .+\.pdf$/);
});
