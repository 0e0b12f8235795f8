import { randomUUID } from "node:crypto";
import mongoose, { type Connection } from "mongoose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { streamOfNewOrder } from "@/lib/store/read-order";
import type { Player } from "../../scripts/play/player";
import type { Scene } from "../../scripts/play/scene";
import type { Portal } from "../../scripts/portal/open";
import { testPortal } from "../setup/portal";
import { orderIn } from "../setup/stage";
import { type AlmostSigned, almostSigned, patience, Witness } from "./last-signature";
import { sealedOrder } from "./sealed";
import { termAnswers } from "./terms";

let portal: Portal;
let database: Connection;
let scene: Scene;
let witness: Witness;

beforeAll(async () => {
  portal = await testPortal();
  database = await mongoose.createConnection(portal.uri).asPromise();
  scene = await orderIn("execution", { url: portal.url });
  witness = new Witness(database, scene, (await sealedOrder(scene)).order.stream);
}, 240_000);
afterAll(async () => {
  await database.close();
  await portal.stop();
});

async function kill(): Promise<void> {
  const server = portal.server();
  server.child.kill("SIGKILL");
  await server.ended;
}

/** A letter of a later entry has gone out: the background has been through the outbox since. */
async function anotherLetterIsSent(): Promise<void> {
  const mark = randomUUID();
  const [sales, technical] = [await scene.troupe.head("sales"), await scene.troupe.head("technical")];
  await sales.command(scene.no, "questions", { to: "technical", text: `Is everything well after ${mark}?` });
  await scene.mailbox.waitFor(technical.person.mail, "the question", (letter) => letter.text.includes(mark) || undefined);
  await witness.owesNothing();
}

test("killed between the last signature and the seal, the document is sealed once and mailed once by the restarted server, by itself", async () => {
  await kill();
  await portal.restartServer({ BACKGROUND: "off" });
  const check = await almostSigned(scene);
  await check.send();
  const files = await witness.count("sealed.files");
  expect((await witness.eventsAbout(check)).map(({ type }) => type)).not.toContain("sealed");
  await kill();

  const began = Date.now();
  await portal.restartServer({});
  await sealedOrder(scene);
  await witness.owesNothing();
  console.info(`Sealed and mailed ${((Date.now() - began) / 1000).toFixed(1)} s after the restart began.`);
  expect(await witness.count("sealed.files")).toBe(files + 1);
  await witness.seesItWholeAndOnce(check);

  await kill();
  await portal.restartServer({});
  await anotherLetterIsSent();
  expect(await witness.count("sealed.files")).toBe(files + 1);
  await witness.seesItWholeAndOnce(check);
});

/** What the database shows of a last signature on its way, one after the other; each time the server is killed the moment it does. */
const moments: [what: string, isThere: (check: AlmostSigned, before: { proofs: number; files: number }) => Promise<boolean>][] = [
  ["the password is proven", async ({ last }, { proofs }) => (await proofsOf(last)) > proofs],
  ["the entry is in the ledger", async ({ key }) => (await witness.count("entries", { key })) > 0],
  ["the paper is stored", async (_, { files }) => (await witness.count("sealed.files")) > files],
  ["the paper's entry is in the ledger", async ({ id }) => (await witness.count("entries", { key: `seal:${id}:1` })) > 0],
  ["the first copy is in the post", async (check) => (await Promise.all(check.signers.map((one) => witness.copiesOf(check, one)))).flat().length > 0],
];

const proofsOf = ({ person }: Player) => witness.count("sidelog", { kind: "signIn", person: person.id });

test.each(moments)("killed during a last signature, when %s, the order is whole, and everything happens once", async (_, isThere) => {
  const check = await almostSigned(scene);
  await sealedOrder(scene);
  const before = { proofs: await proofsOf(check.last), files: await witness.count("sealed.files") };
  const lost = check.send().catch(() => undefined);
  await expect.poll(() => isThere(check, before), patience).toBe(true);
  await kill();
  await lost;
  await portal.restartServer({});
  const answer = await check.send();
  expect(await check.send()).toEqual(answer);
  await sealedOrder(scene);
  await witness.owesNothing();
  await witness.seesItWholeAndOnce(check);
});

test.each([
  ["its number is claimed", "claims"],
  ["its entry is in the ledger", "entries"],
])("killed while an order is registered, when %s, the same request again is the same order", async (_, collection) => {
  const head = await scene.troupe.head("sales");
  const { terms } = (await head.order(scene.no)).order;
  const [key, asked] = [randomUUID(), { answers: termAnswers(terms) }];
  const begun = streamOfNewOrder(`${head.person.id}:${key}`);
  const lost = head.visit.post("/api/v1/orders", asked, key).catch(() => undefined);
  await expect.poll(() => witness.count(collection, { stream: begun }), patience).toBe(1);
  await kill();
  await lost;
  await portal.restartServer({});
  const again = await head.visit.post("/api/v1/orders", asked, key);
  expect(await head.visit.post("/api/v1/orders", asked, key)).toEqual(again);
  expect((await head.order(again.no)).order).toMatchObject({ seq: 1, stream: begun });
  expect([await witness.count("claims", { stream: begun }), await witness.count("entries", { stream: begun })]).toEqual([1, 1]);
});
