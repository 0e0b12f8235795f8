import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { dayIn } from "@/lib/calendar/zone";
import { demoSettings } from "@/lib/company/demo-people";
import { inLanguage, type Language } from "@/lib/form/words";
import { ordersWords } from "@/lib/words/orders";
import { pagesWords } from "@/lib/words/pages";
import { requestChange, reviewChange } from "../../scripts/play/change";
import { close, deliver, inspect, summaries } from "../../scripts/play/closure";
import { check, correct, track } from "../../scripts/play/execution";
import { meetingPasses, meetingReviewsAgain } from "../../scripts/play/meeting";
import { openPacket } from "../../scripts/play/packet-report";
import type { Player } from "../../scripts/play/player";
import { handOn, register } from "../../scripts/play/registration";
import { notify } from "../../scripts/play/result";
import { report, reports } from "../../scripts/play/review";
import { northwind, sampleOrder } from "../../scripts/play/sample-orders";
import { documentToWrite, type Scene, say } from "../../scripts/play/scene";
import { settingAt } from "../../scripts/play/setting";
import { customerOpens, customerSigns } from "./browser-customer";
import { BrowserTroupe } from "./browser-troupe";

/** One order, from receipt to closure. */
const patience = 20 * 60_000;

const orders: Record<"zh-Hant" | "en", string> = { "zh-Hant": "10249", en: "10250" };

for (const language of ["zh-Hant", "en"] as const) {
  test(`an order goes through its whole life in the browser, in ${language}`, async ({ browser, baseURL }) => {
    test.setTimeout(patience);
    const url = baseURL ?? "";
    const troupe = new BrowserTroupe(browser, url, language);
    const sample = sampleOrder(northwind, orders[language], dayIn(demoSettings.zone, new Date().toISOString()));
    const customer = async (scene: Scene, form: "changeRequest" | "acceptance") => {
      const page = await customerOpens(browser, scene, form, troupe.grumbles);
      await customerSigns(page, scene);
    };

    const scene = await register(settingAt(url, { language, sample, tell: () => {}, troupe }));
    await handOn(scene);
    await reports(scene, { technicalFails: true });
    await meetingReviewsAgain(scene);
    await report(scene, "technical");
    await meetingPasses(scene);
    await notify(scene);
    await track(scene);
    await check(scene);
    await correct(scene);
    await requestChange(scene);
    await customer(scene, "changeRequest");
    await reviewChange(scene);
    await deliver(scene, { part: true });
    await inspect(scene);
    await deliver(scene);
    await inspect(scene);
    await track(scene, { done: true });
    const sales = await troupe.member("sales");
    await sales.write(scene.no, await documentToWrite(scene, "acceptance"), (_, started) => ({
      ...started,
      summary: say(scene, "分兩批交付，數量與品質均符合約定。", "Delivered in two lots; quantity and quality as agreed."),
    }));
    await customer(scene, "acceptance");
    await summaries(scene);
    await close(scene);

    await archived(troupe, scene.no, language);
    expect(troupe.grumbles).toEqual([]);
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
  await expect(row.getByText(inLanguage(ordersWords.stage.closed, language))).toBeVisible();
  const downloading = page.waitForEvent("download");
  await row.getByRole("button", { name: inLanguage(pagesWords.archive.download, language).replace("{no}", no) }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${no}.zip`);
  const { report, missing } = openPacket(readFileSync(await download.path()));
  expect(missing).toEqual([]);
  expect(report).toMatchObject({ closed: true, forms: 17, ledger: "intact" });
}

/** Its last papers are sealed a moment after the last signature. */
async function areSealed(reader: Player, no: string): Promise<boolean> {
  const { order } = await reader.order(no);
  return order.documents.every(({ versions }) => versions.every(({ state }) => state === "sealed" || state === "void"));
}
