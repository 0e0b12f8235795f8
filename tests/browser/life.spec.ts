import { readFileSync } from "node:fs";
import { inLanguage, type Language } from "@/lib/form/words";
import { ordersWords } from "@/lib/words/orders";
import { pagesWords } from "@/lib/words/pages";
import { demoDay } from "../../scripts/play/demo-day";
import { playLife, wholeLife } from "../../scripts/play/life";
import { openPacket } from "../../scripts/play/packet-report";
import type { Player } from "../../scripts/play/player";
import { northwind, sampleOrder } from "../../scripts/play/sample-orders";
import { settingAt } from "../../scripts/play/setting";
import { expect, test } from "../setup/browser";
import { BrowserTroupe } from "./browser-troupe";

/** One order, from receipt to closure. */
const patience = 20 * 60_000;

const orders: Record<"zh-Hant" | "en", string> = { "zh-Hant": "10249", en: "10250" };

for (const language of ["zh-Hant", "en"] as const) {
  test(`an order goes through its whole life in the browser, in ${language}`, async ({ browser, baseURL }) => {
    test.setTimeout(patience);
    const url = baseURL ?? "";
    const troupe = new BrowserTroupe(browser, url, language);
    const sample = sampleOrder(northwind, orders[language], demoDay());
    const steps = wholeLife.map(({ says, play }) => ({ says, play: (scene: Parameters<typeof play>[0]) => test.step(says, () => play(scene)) }));
    const { no } = await playLife(settingAt(url, { language, sample, tell: () => {}, troupe }), steps);
    await archived(troupe, no, language);
  });
}

/** The archivist finds the closed order and is given its packet. */
async function archived(troupe: BrowserTroupe, no: string, language: Language): Promise<void> {
  const archivist = await troupe.head("archive");
  const page = troupe.pages.get(archivist.person.id);
  if (!page) throw new Error("the archivist has no browser");
  await expect.poll(() => areSealed(archivist, no), { timeout: 90_000 }).toBe(true);
  await page.goto(`/archive?no=${encodeURIComponent(no)}`);
  const row = page.getByRole("row").filter({ hasText: no });
  await expect(row.getByRole("cell", { name: inLanguage(ordersWords.stage.closed, language), exact: true })).toBeVisible();
  const downloading = page.waitForEvent("download");
  await row.getByRole("button", { name: inLanguage(pagesWords.archive.download, language).replace("{no}", no) }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${no}.zip`);
  const { key } = await archivist.visit.get<{ key: string }>(`/api/v1/orders/${encodeURIComponent(no)}/verification`);
  const { report, missing } = openPacket(readFileSync(await download.path()), key);
  expect(missing).toEqual([]);
  expect(report).toMatchObject({ closed: true, forms: 17, ledger: "intact" });
}

/** Its last papers are sealed a moment after the last signature. */
async function areSealed(reader: Player, no: string): Promise<boolean> {
  const { order } = await reader.order(no);
  return order.documents.every(({ versions }) => versions.every(({ state }) => state === "sealed" || state === "void"));
}
