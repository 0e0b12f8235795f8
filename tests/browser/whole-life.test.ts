import { readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { dayIn } from "@/lib/calendar/zone";
import { demoSettings } from "@/lib/company/demo-people";
import { inLanguage, type Language } from "@/lib/form/words";
import { fill } from "@/lib/words/fill";
import { pagesWords } from "@/lib/words/pages";
import { straightLife } from "../../scripts/play/life";
import { openPacket } from "../../scripts/play/packet-report";
import { register } from "../../scripts/play/registration";
import { northwind, sampleOrder } from "../../scripts/play/sample-orders";
import type { Scene } from "../../scripts/play/scene";
import { chooseDocumentLanguage, settingAt } from "../../scripts/play/setting";
import { expect, test } from "../setup/browser";
import { BrowserCast } from "./steps/browser-cast";
import { customerSignsOnPhone } from "./steps/customer-phone";

const url = () => process.env.PORTAL_URL ?? "";

/** The archivist finds the closed order and downloads its packet, once its last paper is sealed. */
async function packetOf({ troupe, no, language }: Scene<BrowserCast>): Promise<Uint8Array> {
  const archivist = await troupe.head("archive");
  return archivist.at("/archive", async (page) => {
    await page.getByLabel(inLanguage(pagesWords.orders.number, language), { exact: true }).fill(no);
    await page.getByRole("button", { name: inLanguage(pagesWords.orders.search, language), exact: true }).click();
    const packet = page.getByRole("button", { name: fill(pagesWords.archive.download, language, { no }) });
    const [download] = await Promise.all([page.waitForEvent("download"), packet.click()]);
    return readFileSync(await download.path());
  });
}

async function sealed({ troupe, no }: Scene<BrowserCast>): Promise<boolean> {
  const { order } = await (await troupe.head("sales")).order(no);
  return order.documents.every(({ versions }) => versions.every(({ state }) => state === "sealed" || state === "void"));
}

async function walk(browser: Browser, language: Language, no: string): Promise<void> {
  const sample = sampleOrder(northwind, no, dayIn(demoSettings.zone, new Date().toISOString()));
  const overHttp = settingAt(url(), { language, sample, tell: () => {} });
  await chooseDocumentLanguage(overHttp);
  const setting: Scene<BrowserCast> = {
    ...overHttp,
    troupe: new BrowserCast(browser, url(), language),
    customerSigns: (scene, form) => customerSignsOnPhone(browser, scene, form),
  };
  const scene = await test.step("registered (2.1)", () => register(setting));
  for (const { says, play } of straightLife) await test.step(says, () => play(scene));
  await expect.poll(() => sealed(scene), { timeout: 60_000 }).toBe(true);
  const { report, missing } = openPacket(await test.step("the archivist downloads the packet", () => packetOf(scene)));
  expect(missing).toEqual([]);
  expect(report).toMatchObject({ closed: true, ledger: "intact" });
  expect(report.forms).toBeGreaterThanOrEqual(17);
  expect(report.signatures).toBeGreaterThanOrEqual(40);
}

test("an order goes from receipt to the archive in Chinese", async ({ browser }) => {
  test.setTimeout(900_000);
  await walk(browser, "zh-Hant", "10250");
});

test("an order goes from receipt to the archive in English", async ({ browser }) => {
  test.setTimeout(900_000);
  await walk(browser, "en", "10251");
});
