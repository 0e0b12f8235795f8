import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Player } from "../../scripts/play/player";
import type { Scene } from "../../scripts/play/scene";
import type { Portal } from "../../scripts/portal/open";
import { testPortal } from "../setup/portal";
import { orderIn } from "../setup/stage";

let portal: Portal;
let scene: Scene;

beforeAll(async () => {
  portal = await testPortal();
  scene = await orderIn("registered", { url: portal.url });
}, 240_000);
afterAll(() => portal.stop());

async function kill(): Promise<void> {
  const server = portal.server();
  server.child.kill("SIGKILL");
  await server.ended;
}

/** The newest version of a document, as the owner sees it. */
async function versionOf(documentId: string) {
  const { versions } = await (await scene.troupe.head("sales")).document(scene.no, documentId);
  return versions.at(-1);
}

const lettersAbout = async (mail: string, documentId: string) =>
  (await scene.mailbox.letters(mail)).filter(({ text }) => text.includes(`/documents/${documentId}`) || text.includes(encodeURIComponent(documentId)));

test("killed between the last signature and the seal, the document is sealed and mailed once by the restarted server", async () => {
  await kill();
  await portal.restartServer({ BACKGROUND: "off" });
  const sales = await scene.troupe.member("sales");
  const met = { verdict: "met" };
  await sales.write(scene.no, "registration.sales.1", (_, started) => ({
    ...started,
    a: met,
    b: met,
    c: met,
    d: met,
    conclusion: { outcome: "pass", pass: {} },
  }));
  expect((await versionOf("registration.sales.1"))?.state).toBe("completed");
  await kill();

  await portal.restartServer({});
  await expect.poll(async () => (await versionOf("registration.sales.1"))?.state, { timeout: 60_000, interval: 100 }).toBe("sealed");
  const technical = await scene.troupe.head("technical");
  const wanted = () => lettersAbout(technical.person.mail, "technicalReport.technical.1");
  await expect.poll(async () => (await wanted()).length, { timeout: 60_000, interval: 100 }).toBeGreaterThan(0);
  await kill();
  await portal.restartServer({});
  expect(await wanted()).toHaveLength(1);
});

/** Milliseconds after the request was sent: before it is read, while it is carried out, about when it is answered. */
const moments = [1, 15, 40, 80, 150, 250];

test("killed in the middle of a command, the order is whole: the same request again is the same entry", async () => {
  const head = await scene.troupe.head("sales");
  const { order } = await head.order(scene.no);
  const answers = { ...termsIn(order.terms), demands: "" };
  for (const moment of moments) {
    const [path, key] = [`/api/v1/orders`, randomUUID()];
    const asked = { answers: { ...answers, demands: `Killed after ${moment} ms` } };
    const lost = head.visit.post(path, asked, key).catch(() => undefined);
    await pause(moment);
    await kill();
    await lost;
    await portal.restartServer({});
    const again = await head.visit.post(path, asked, key);
    expect(await head.visit.post(path, asked, key)).toEqual(again);
    expect((await head.order(again.no)).order.seq).toBe(1);
  }
  expect(await ledgerIsIntact(await scene.troupe.head("audit"), scene.no)).toBe(true);
});

function termsIn({ customer, lines, ...terms }: Awaited<ReturnType<Player["order"]>>["order"]["terms"]) {
  const { kind, orderDate, deliveryDate, currency, paymentTerms, paymentDays, urgency } = terms;
  return {
    customerName: customer.name,
    contact: customer.contact,
    mail: customer.mail,
    customerLanguage: customer.language,
    kind,
    orderDate,
    deliveryDate,
    currency,
    paymentTerms,
    paymentDays,
    urgency,
    newProduct: "no",
    lines: lines.map(({ product, quantity, unit, unitPrice, discount }) => ({ product, quantity, unit, unitPrice, discount })),
  };
}

async function ledgerIsIntact(auditor: Player, no: string): Promise<boolean> {
  const verdict = await auditor.visit.get<{ faults: unknown[] }>(`/api/v1/orders/${no}/verification`);
  return verdict.faults.length === 0;
}
