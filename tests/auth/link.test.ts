import mongoose from "mongoose";
import { expect, test } from "vitest";
import { exchangeLink, hinted, proveLink, provenLink } from "@/lib/auth/link-session";
import { newToken, tokenHash } from "@/lib/auth/token";
import { proveByCode } from "@/lib/door/link-code";
import { declineByLink, signByLink } from "@/lib/door/link-command";
import { readableHere } from "@/lib/door/link-here";
import { linkView } from "@/lib/door/link-view";
import { carryOutOn } from "@/lib/door/order-command";
import { correctContact } from "@/lib/order/contact";
import { sendLinkAgain } from "@/lib/order/customer-link";
import { withdraw } from "@/lib/order/return";
import { carryOut } from "@/lib/store/carry-out";
import { entriesOf } from "@/lib/store/entries";
import { revokeLinks } from "@/lib/store/links";
import { orderOf } from "@/lib/store/read-order";
import { cast } from "../cast";
import { companyOfCast, from, takeLetters, tokenIn } from "./company";
import { asking, changeForCustomer, changeRequest, letterOf, opened, proved, signature } from "./customer";

companyOfCast();

const dead = { reason: "deadLink", values: {}, more: undefined };
const links = () => mongoose.connection.collection<{ _id: string }>("links");
const stateOf = async (stream: string) => (await orderOf(stream))?.documents.find((one) => one.id === changeRequest)?.versions.at(-1);

test("opening a link mails a code to the address that it is bound to, and shows nothing before the code", async () => {
  const { token } = await changeForCustomer();
  const { session, mail } = await exchangeLink(token, from);
  expect(mail).toBe("p···l@example.com");
  const [letter, ...others] = await takeLetters();
  expect([letter?.to, others]).toEqual(["paul@example.com", []]);
  expect(letter?.subject).toBe("Your code");
  await expect(provenLink(session)).rejects.toMatchObject(dead);
  await expect(signByLink(asking(session, signature))).rejects.toMatchObject(dead);
});

test("five wrong codes end a code, and a new opening mails another", async () => {
  const { token } = await changeForCustomer();
  const { session, code } = await opened(token);
  const wrong = code === "000000" ? "000001" : "000000";
  for (let tries = 0; tries < 5; tries++) await expect(proveLink(session, wrong, from)).rejects.toMatchObject({ reason: "wrongCode" });
  await expect(proveLink(session, code, from)).rejects.toMatchObject({ reason: "codeSpent" });
  const again = await opened(token);
  await expect(proveLink(session, again.code, from)).rejects.toMatchObject(dead);
  await expect(proveLink(again.session, again.code, from)).resolves.toBeUndefined();
  await expect(proveLink(again.session, again.code, from)).rejects.toMatchObject({ reason: "codeSpent" });
});

test("opening a link again and again has to wait", async () => {
  const { token } = await changeForCustomer();
  for (let times = 0; times < 6; times++) await exchangeLink(token, { ...from, address: `203.0.113.${times}` });
  await expect(exchangeLink(token, { ...from, address: "203.0.113.99" })).rejects.toMatchObject({ reason: "tooManyTries" });
  await takeLetters();
});

test("a customer who proves his code each time never has to wait for the next", async () => {
  const { token } = await changeForCustomer();
  for (let times = 0; times < 12; times++) await proved(token);
});

test("a link that was sent again opens, and the one before is dead, also to whoever has it open (7.1)", async () => {
  const { stream, token } = await changeForCustomer();
  const session = await proved(token);
  const by = { kind: "person", person: cast.sales } as const;
  await carryOutOn(stream, by, { key: `sales:${newToken()}`, requested: {} }, (order) => sendLinkAgain(order, cast.sales, { documentId: changeRequest }));
  const fresh = tokenIn(await letterOf(stream));
  await expect(exchangeLink(token, from)).rejects.toMatchObject(dead);
  await expect(signByLink(asking(session, signature))).rejects.toMatchObject(dead);
  expect(await signByLink(asking(await proved(fresh), signature))).toEqual({ state: "signed" });
});

test("with another address the link to the old one is dead, and the letter goes to the new one", async () => {
  const { stream, token } = await changeForCustomer();
  const by = { kind: "person", person: cast.sales } as const;
  const contact = { contact: "Paul Henriot", mail: "henriot@example.com", phone: "", language: "en", reason: "a slip" } as const;
  await carryOutOn(stream, by, { key: `sales:${newToken()}`, requested: {} }, (order) => correctContact(order, cast.sales, contact));
  const letter = await letterOf(stream);
  expect(letter.to).toBe("henriot@example.com");
  await expect(exchangeLink(token, from)).rejects.toMatchObject(dead);
  expect((await exchangeLink(tokenIn(letter), from)).mail).toBe("h···t@example.com");
  await takeLetters();
});

test("twenty wrong codes on a link stop it for good, and its order tells sales once", async () => {
  const { stream, token } = await changeForCustomer();
  const tryAt = (session: string, code: string) => proveByCode(asking(session, { code }));
  let last = { session: "", code: "" };
  for (let tries = 0; tries < 20; tries++) {
    if (tries % 5 === 0) last = await opened(token);
    const wrong = last.code === "000000" ? "000001" : "000000";
    await expect(tryAt(last.session, wrong)).rejects.toMatchObject({ reason: tries === 19 ? "linkStopped" : "wrongCode" });
  }
  await expect(tryAt(last.session, last.code)).rejects.toMatchObject(dead);
  await expect(exchangeLink(token, from)).rejects.toMatchObject(dead);
  const entries = await entriesOf<{ type: string }>(stream);
  expect(entries.flatMap((entry) => entry.body?.events ?? []).filter(({ type }) => type === "linkStopped")).toHaveLength(1);
  expect(entries.at(-1)?.body?.mails).toContainEqual({
    to: { person: cast.sales.id },
    letter: "linkStopped",
    documentId: changeRequest,
    version: 1,
    slotId: "customer",
  });
});

test("the customer sees what he signs and whom to call, signs once, and the page afterwards still works", async () => {
  const { stream, token } = await changeForCustomer();
  const session = await proved(token);
  const before = await linkView(await readableHere(asking(session, {}).request));
  expect(before).toMatchObject({ state: "open", no: "10248", contact: { latinName: "Lin Zhiyuan", mail: cast.sales.mail }, slot: { meaning: "agreed" } });
  expect(before.rendition).toMatchObject({ form: "changeRequest" });
  expect(JSON.stringify(before)).not.toContain("127.0.0.1");

  const once = asking(session, signature, "open:11111111-same-key");
  expect(await signByLink(once)).toEqual({ state: "signed" });
  expect(await signByLink(asking(session, signature, "open:11111111-same-key"))).toEqual({ state: "signed" });
  await expect(signByLink(asking(session, signature))).rejects.toMatchObject({ reason: "completedAlready" });

  const signings = (await entriesOf<{ type: string }>(stream)).flatMap((entry) => entry.body?.events ?? []).filter((event) => event.type === "signed");
  expect(signings.at(-1)).toMatchObject({
    meaning: "agreed",
    signer: { customer: true, name: "Paul Henriot", mail: "paul@example.com", company: "Vins et alcools Chevalier" },
    circumstances: { proof: "code", language: "en", zone: "Asia/Shanghai", offset: "+08:00", address: from.address },
  });
  expect((await stateOf(stream))?.state).toBe("completed");
  expect(await linkView(await provenLink(session))).toMatchObject({ state: "signed", signatures: [{ slotId: "author" }, { slotId: "customer" }] });
  await expect(exchangeLink(token, from)).rejects.toMatchObject(dead);
});

test("what was not shown cannot be signed", async () => {
  const { token } = await changeForCustomer();
  const session = await proved(token);
  const other = "b".repeat(64);
  for (const seen of [
    { ...signature.seen, rendition: other },
    { ...signature.seen, content: other },
    { ...signature.seen, consent: other },
  ]) {
    await expect(signByLink(asking(session, { ...signature, seen }))).rejects.toMatchObject({ reason: "changedSinceShown" });
  }
});

test("a customer who declines says why, and the link is used up", async () => {
  const { stream, token } = await changeForCustomer();
  const session = await proved(token);
  expect(await declineByLink(asking(session, { reason: "too late", proposal: "1 January" }))).toEqual({ state: "declined" });
  expect((await stateOf(stream))?.voided).toMatchObject({ how: "declined", reason: "too late", proposal: "1 January" });
  const last = (await entriesOf(stream)).at(-1);
  expect(last?.body?.mails).toContainEqual({ to: { person: cast.sales.id }, letter: "declined", documentId: changeRequest, version: 1 });
  expect(await linkView(await provenLink(session))).toMatchObject({ state: "declined", declined: { reason: "too late" } });
  await expect(exchangeLink(token, from)).rejects.toMatchObject(dead);
});

test("a version that sales took back shows nothing of itself to an open page, and its link is dead", async () => {
  const { stream, token } = await changeForCustomer();
  const session = await proved(token);
  await carryOut({
    stream,
    key: `sales:${newToken()}`,
    request: {},
    by: { kind: "person", person: cast.sales },
    decide: (order) => ({ events: order ? withdraw(order, cast.sales, { documentId: changeRequest, version: 1, reason: "a typing error" }) : [], mails: [] }),
  });
  const view = await linkView(await provenLink(session));
  expect(view).toMatchObject({ state: "void", rendition: null, signatures: [] });
  expect(JSON.stringify(view)).not.toContain("typing error");
  await expect(readableHere(asking(session, {}).request)).rejects.toMatchObject(dead);
  await expect(signByLink(asking(session, signature))).rejects.toMatchObject({ reason: "versionVoid" });
  await expect(exchangeLink(token, from)).rejects.toMatchObject(dead);
});

test("expired, revoked, truncated and foreign links get one and the same answer", async () => {
  const [expired, revoked] = [await changeForCustomer(), await changeForCustomer()];
  await links().updateOne({ _id: tokenHash(expired.token) }, { $set: { expiresAt: "2026-01-01T00:00:00.000Z" } });
  const session = await proved(revoked.token);
  await revokeLinks({ stream: revoked.stream }, new Date().toISOString());
  const tokens = [expired.token, revoked.token, expired.token.slice(0, 40), newToken(), "", `${newToken()}x`];
  const answers = await Promise.all(
    tokens.map((token, index) =>
      exchangeLink(token, { ...from, address: `203.0.113.${100 + index}` }).catch((error) => ({ ...error, message: error.message })),
    ),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ reason: "deadLink" });
  await expect(provenLink(session)).rejects.toMatchObject(dead);
  for (const other of [undefined, "", newToken(), session.slice(1)]) await expect(provenLink(other)).rejects.toMatchObject(dead);
});

test("a dump of the database holds no link's secret, no code and no session", async () => {
  const { token } = await changeForCustomer();
  const { session } = await exchangeLink(token, from);
  const rows = await Promise.all(((await mongoose.connection.db?.collections()) ?? []).map((one) => one.find().toArray()));
  const dump = JSON.stringify(rows);
  const [letter] = await takeLetters();
  const code = /^\d{6}$/m.exec(letter?.text ?? "")?.[0] ?? "";
  expect(code).toHaveLength(6);
  expect(rows.flat().length).toBeGreaterThan(0);
  for (const secret of [token, session]) expect(dump).not.toContain(secret);
  expect(dump).not.toMatch(new RegExp(`\\b${code}\\b`));
});

test("the hint shows where to look and not the address", () => {
  expect([hinted("paul@example.com"), hinted("al@example.com"), hinted("x@example.com")]).toEqual([
    "p···l@example.com",
    "a···@example.com",
    "x···@example.com",
  ]);
});
