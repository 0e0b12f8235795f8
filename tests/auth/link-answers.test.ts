import { expect, test } from "vitest";
import { exchangeLink, provenLink } from "@/lib/auth/link-session";
import { newToken } from "@/lib/auth/token";
import { declineByLink, signByLink } from "@/lib/door/link-command";
import { readableHere } from "@/lib/door/link-here";
import { linkView } from "@/lib/door/link-view";
import { withdraw } from "@/lib/order/return";
import { carryOut } from "@/lib/store/carry-out";
import { entriesOf } from "@/lib/store/entries";
import { orderOf } from "@/lib/store/read-order";
import { cast } from "../cast";
import { companyOfCast, from } from "./company";
import { asking, changeForCustomer, changeRequest, dead, proved, signature } from "./customer";

companyOfCast();

const stateOf = async (stream: string) => (await orderOf(stream))?.documents.find((one) => one.id === changeRequest)?.versions.at(-1);

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
