import { expect, test } from "vitest";
import { changePassword } from "@/lib/auth/change-password";
import { personOfToken, tokenFor } from "@/lib/auth/session";
import { personSigningIn, reauthenticate } from "@/lib/auth/sign-in";
import { personLeaves } from "@/lib/company/commands";
import { carryOutCompany } from "@/lib/store/company";
import { sideLines } from "@/lib/store/side-log";
import { cast } from "../cast";
import { companyOfCast, from, givePassword, password } from "./company";

companyOfCast();

let networks = 0;
const elsewhere = () => ({ ...from, address: `198.51.100.${networks++}` });

test("a mail address in any case and the right password are a person, and the side log says so", async () => {
  expect(await personSigningIn(` ${cast.sales.mail.toUpperCase()} `, password, elsewhere())).toMatchObject({ id: cast.sales.id });
  expect((await sideLines({ person: cast.sales.id }))[0]).toMatchObject({ kind: "signIn", agent: "test" });
});

test("a wrong password, an unknown address and somebody who never set a password are all nobody", async () => {
  expect(await personSigningIn(cast.sales.mail, `${password}.`, elsewhere())).toBeNull();
  expect(await personSigningIn("nobody@example.com", password, elsewhere())).toBeNull();
  expect(await personSigningIn(cast.quality.mail, password, elsewhere())).toBeNull();
  expect(await personSigningIn('{"$ne":null}', password, elsewhere())).toBeNull();
});

test("after too many wrong passwords from a network even the right one must wait there, for a known address and for an unknown one alike", async () => {
  for (const mail of [cast.admin.mail, "unknown@example.com"]) {
    const guesser = elsewhere();
    for (let tries = 0; tries < 6; tries++) expect(await personSigningIn(mail, "wrong password here", guesser)).toBeNull();
    await expect(personSigningIn(mail, password, guesser)).rejects.toMatchObject({ reason: "tooManyTries", values: { seconds: expect.any(Number) } });
  }
});

test("whoever tries an address in vain keeps its owner neither from signing in elsewhere nor from signing", async () => {
  const guesser = elsewhere();
  await Promise.allSettled(Array.from({ length: 20 }, () => personSigningIn(cast.admin.mail, "not the password", guesser)));
  expect(await personSigningIn(cast.admin.mail, password, elsewhere())).toMatchObject({ id: cast.admin.id });
  await expect(reauthenticate(cast.admin, password, guesser)).resolves.toBeUndefined();
});

test("who signs again with wrong passwords must wait, wherever he does it", async () => {
  await givePassword(cast.archivist);
  for (let tries = 0; tries < 6; tries++) await expect(reauthenticate(cast.archivist, "wrong", elsewhere())).rejects.toMatchObject({ reason: "wrongPassword" });
  await expect(reauthenticate(cast.archivist, password, elsewhere())).rejects.toMatchObject({ reason: "tooManyTries" });
});

test("of twelve wrong passwords at once six are judged and six told to wait; none fails otherwise", async () => {
  for (const mail of [cast.quality.mail, "guessed@example.com"]) {
    const guesser = elsewhere();
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => personSigningIn(mail, "not the password", guesser)));
    expect(all.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))).toEqual(Array(6).fill(null));
    expect(all.flatMap((one) => (one.status === "rejected" ? [one.reason.reason] : []))).toEqual(Array(6).fill("tooManyTries"));
  }
});

test("signing again takes the person's own password, and keeps nothing of the request but where it came from", async () => {
  const request = { ...elsewhere(), body: { password }, params: {} };
  await expect(reauthenticate(cast.sales, password, request)).resolves.toBeUndefined();
  expect(Object.keys((await sideLines({ person: cast.sales.id }))[0] ?? {}).sort()).toEqual(["about", "address", "agent", "at", "kind", "person"]);
  await expect(reauthenticate(cast.sales, password, elsewhere())).resolves.toBeUndefined();
  await expect(reauthenticate(cast.sales, "not my password", elsewhere())).rejects.toMatchObject({ reason: "wrongPassword" });
});

test("a session is the person as he is now; a foreign or altered one is nobody", async () => {
  const token = await tokenFor(cast.sales.id, new Date().toISOString());
  expect(await personOfToken(token)).toMatchObject({ id: cast.sales.id, department: "sales" });
  expect(token).not.toContain(cast.sales.id);
  for (const other of ["", "x", token.slice(0, -2), await tokenFor("no-such-person", new Date().toISOString())]) expect(await personOfToken(other)).toBeNull();
});

test("a session ends a working day after it began, however often its cookie is renewed", async () => {
  const begun = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  expect(await personOfToken(await tokenFor(cast.sales.id, begun(11.9)))).not.toBeNull();
  expect(await personOfToken(await tokenFor(cast.sales.id, begun(12.1)))).toBeNull();
});

test("a new password ends the sessions begun before it, and not the one it begins", async () => {
  const old = await tokenFor(cast.sales.id, new Date(Date.now() - 60_000).toISOString());
  expect(await personOfToken(old)).not.toBeNull();
  await expect(changePassword(cast.sales, { current: "wrong", password: "another long sentence" }, elsewhere())).rejects.toMatchObject({
    reason: "wrongPassword",
  });
  await expect(changePassword(cast.sales, { current: password, password: "short" }, elsewhere())).rejects.toMatchObject({ reason: "passwordTooShort" });
  const begun = await changePassword(cast.sales, { current: password, password: "another long sentence" }, elsewhere());
  expect(await personOfToken(old)).toBeNull();
  expect(await personOfToken(await tokenFor(cast.sales.id, begun))).toMatchObject({ id: cast.sales.id });
  expect(await personSigningIn(cast.sales.mail, password, elsewhere())).toBeNull();
});

test("whoever has left is out at once, with any session and any password", async () => {
  await givePassword(cast.finance);
  const token = await tokenFor(cast.finance.id, new Date().toISOString());
  expect(await personOfToken(token)).not.toBeNull();
  await carryOutCompany({
    key: "admin:finance-leaves",
    request: {},
    by: { kind: "system" },
    decide: (company) => ({ events: company ? personLeaves(company, cast.admin, cast.finance.id) : [], mails: [] }),
  });
  expect(await personOfToken(token)).toBeNull();
  expect(await personSigningIn(cast.finance.mail, password, elsewhere())).toBeNull();
});
