import mongoose from "mongoose";
import { expect, test } from "vitest";
import { changePassword } from "@/lib/auth/change-password";
import { countResetRequest, sendReset } from "@/lib/auth/forgotten-password";
import { invite, mailPasswordReset, setPasswordBySecret } from "@/lib/auth/mailed-secret";
import { personOfToken, tokenFor } from "@/lib/auth/session";
import { personSigningIn } from "@/lib/auth/sign-in";
import { newToken } from "@/lib/auth/token";
import { changePerson } from "@/lib/company/commands";
import { carryOutCompany } from "@/lib/store/company";
import { setLanguage } from "@/lib/store/credentials";
import { cast } from "../cast";
import { companyOfCast, from, type Letter, takeLetters, tokenIn } from "./company";

companyOfCast();

const chosen = "每天早上喝一杯不加糖的豆漿";

async function onlyLetter(): Promise<Letter> {
  const [letter, ...others] = await takeLetters();
  expect(others).toEqual([]);
  if (!letter) throw new Error("no letter");
  return letter;
}

test("an invitation goes to its person in his language, and its secret sets his password once", async () => {
  await setLanguage(cast.quality.id, "en");
  await invite(cast.quality, cast.admin, "entry");
  const letter = await onlyLetter();
  expect(letter).toMatchObject({ to: cast.quality.mail, subject: "Countersign company invites you to Countersign" });
  expect(letter.text).toContain("http://127.0.0.1:3000/invitation#");
  expect(await setPasswordBySecret("invitation", tokenIn(letter), chosen)).toMatchObject({ id: cast.quality.id });
  expect(await personSigningIn(cast.quality.mail, chosen, from)).toMatchObject({ id: cast.quality.id });
  await expect(setPasswordBySecret("invitation", tokenIn(letter), "another good sentence")).rejects.toMatchObject({ reason: "deadLink" });
});

test("a password that breaks the rules does not use the secret up", async () => {
  await invite(cast.technical, cast.admin, "entry");
  const token = tokenIn(await onlyLetter());
  await expect(setPasswordBySecret("invitation", token, "short")).rejects.toMatchObject({ reason: "passwordTooShort" });
  await expect(setPasswordBySecret("invitation", token, chosen)).resolves.toMatchObject({ id: cast.technical.id });
});

test("of two uses of one secret at once one sets the password", async () => {
  await invite(cast.production, cast.admin, "entry");
  const token = tokenIn(await onlyLetter());
  const results = await Promise.allSettled(["first good sentence", "second good sentence"].map((one) => setPasswordBySecret("invitation", token, one)));
  expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("only the last letter works, and only for what it was sent", async () => {
  await mailPasswordReset(cast.sales);
  const first = tokenIn(await onlyLetter());
  await mailPasswordReset(cast.sales);
  const last = tokenIn(await onlyLetter());
  await expect(setPasswordBySecret("password", first, chosen)).rejects.toMatchObject({ reason: "deadLink" });
  await expect(setPasswordBySecret("invitation", last, chosen)).rejects.toMatchObject({ reason: "deadLink" });
  for (const foreign of [newToken(), last.slice(1), "", `${last}x`]) {
    await expect(setPasswordBySecret("password", foreign, chosen)).rejects.toMatchObject({ reason: "deadLink" });
  }
  const session = await tokenFor(cast.sales.id, new Date().toISOString());
  await expect(setPasswordBySecret("password", last, chosen)).resolves.toMatchObject({ id: cast.sales.id });
  expect(await personOfToken(session)).toBeNull();
});

test("a password that its person changed cannot be set by a letter of before", async () => {
  await mailPasswordReset(cast.generalManager);
  await setPasswordBySecret("password", tokenIn(await onlyLetter()), chosen);
  await mailPasswordReset(cast.generalManager);
  const stolen = tokenIn(await onlyLetter());
  await changePassword(cast.generalManager, { current: chosen, password: "another good sentence" }, from);
  await expect(setPasswordBySecret("password", stolen, "the thief's own sentence")).rejects.toMatchObject({ reason: "deadLink" });
});

test("what one entry or request invites for is mailed once, however often and how many at once, and its link is good", async () => {
  await Promise.all([1, 2, 3].map(() => invite(cast.financeHead, cast.admin, "one entry")));
  await invite(cast.financeHead, cast.admin, "one entry");
  await expect(setPasswordBySecret("invitation", tokenIn(await onlyLetter()), chosen)).resolves.toMatchObject({ id: cast.financeHead.id });
});

test("an invitation that a crash kept from being owed is mailed by the retry", async () => {
  await invite(cast.finance, cast.admin, "one entry");
  const lost = tokenIn(await onlyLetter());
  await mongoose.connection.collection("outbox").deleteMany({ intent: { $regex: cast.finance.id } });
  await invite(cast.finance, cast.admin, "one entry");
  const token = tokenIn(await onlyLetter());
  await expect(setPasswordBySecret("invitation", lost, chosen)).rejects.toMatchObject({ reason: "deadLink" });
  await expect(setPasswordBySecret("invitation", token, chosen)).resolves.toMatchObject({ id: cast.finance.id });
});

test("a letter to an address that is no longer the person's opens nothing", async () => {
  await invite(cast.purchasing, cast.admin, "entry");
  const token = tokenIn(await onlyLetter());
  await carryOutCompany({
    key: "admin:new-address",
    request: {},
    by: { kind: "system" },
    decide: (company) => {
      const { id, ...answers } = cast.purchasing;
      return { events: company ? changePerson(company, cast.admin, id, { ...answers, mail: "new@example.com" }) : [], mails: [] };
    },
  });
  await expect(setPasswordBySecret("invitation", token, chosen)).rejects.toMatchObject({ reason: "deadLink" });
});

test("a forgotten password is answered by letter only where somebody has the address", async () => {
  await sendReset("nobody@example.com");
  expect(await takeLetters()).toEqual([]);
  await sendReset(cast.admin.mail.toUpperCase());
  expect(await onlyLetter()).toMatchObject({ to: cast.admin.mail });
});

test("requests for new passwords are counted alike whether anybody has the address", async () => {
  for (const mail of [cast.admin.mail, "nobody@example.com"]) {
    for (let times = 0; times < 6; times++) await countResetRequest(mail, `203.0.113.${times}`);
    await expect(countResetRequest(mail, "203.0.113.9")).rejects.toMatchObject({ reason: "tooManyTries" });
  }
});

test("a dump of the database holds no secret and no password", async () => {
  await invite(cast.archivist, cast.admin, "entry");
  const dump = await everythingStored();
  const token = tokenIn(await onlyLetter());
  expect(token).toHaveLength(43);
  for (const secret of [token, Buffer.from(token, "base64url").toString("hex"), chosen]) expect(dump).not.toContain(secret);
});

async function everythingStored(): Promise<string> {
  const { db } = mongoose.connection;
  const collections = (await db?.collections()) ?? [];
  const rows = await Promise.all(collections.map((one) => one.find().toArray()));
  expect(rows.flat().length).toBeGreaterThan(0);
  return JSON.stringify(rows);
}
