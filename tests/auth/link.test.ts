import mongoose from "mongoose";
import { expect, test } from "vitest";
import { exchangeLink, hinted, proveLink, provenLink } from "@/lib/auth/link-session";
import { newToken, tokenHash } from "@/lib/auth/token";
import { proveByCode } from "@/lib/door/link-code";
import { signByLink } from "@/lib/door/link-command";
import { carryOutOn } from "@/lib/door/order-command";
import { correctContact } from "@/lib/order/contact";
import { sendLinkAgain } from "@/lib/order/customer-link";
import { entriesOf } from "@/lib/store/entries";
import { revokeLinks } from "@/lib/store/links";
import { cast } from "../cast";
import { companyOfCast, from, takeLetters, tokenIn } from "./company";
import { asking, changeForCustomer, changeRequest, dead, letterOf, opened, proved, signature } from "./customer";

companyOfCast();

const links = () => mongoose.connection.collection<{ _id: string }>("links");

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
