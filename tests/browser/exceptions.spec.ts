import { closureWords } from "@/lib/words/closure";
import { dutyWords } from "@/lib/words/duties";
import { exceptionWords } from "@/lib/words/exceptions";
import { fill } from "@/lib/words/fill";
import { formTitles } from "@/lib/words/form-titles";
import { linkWords } from "@/lib/words/link";
import { pagesWords } from "@/lib/words/pages";
import { requestChange } from "../../scripts/play/change";
import { closeWithWaiver } from "../../scripts/play/closure";
import { playSteps } from "../../scripts/play/life";
import { accepted, delivered } from "../../scripts/play/steps";
import { Troupe } from "../../scripts/play/troupe";
import { expect, test } from "../setup/browser";
import { orderIn } from "../setup/stage";
import { ownPage } from "./at-browser";
import { customerOpens } from "./browser-customer";
import { atBrowser } from "./browser-player";

const language = "zh-Hant";

test("a customer declines a change on his phone, and sales reads his text in the next one (7.1)", async ({ browser }) => {
  const scene = await orderIn("execution", { language });
  await requestChange(scene);
  const phone = await customerOpens(browser, scene, "changeRequest");
  await phone.getByRole("button", { name: linkWords.disagree[language] }).click();
  await phone.getByLabel(linkWords.reason[language]).fill("我們不能接受晚一週交貨。");
  await phone.getByLabel(linkWords.proposal[language]).fill("數量可以增加，交貨日期須維持不變。");
  await phone.getByRole("button", { name: linkWords.decline[language], exact: true }).click();
  await expect(phone.getByText(linkWords.state.declined[language]).first()).toBeVisible();
  await phone.reload();
  await expect(phone.getByText("數量可以增加，交貨日期須維持不變。")).toBeVisible();

  const page = await ownPage(browser, { who: "lin-zhiyuan", language });
  await page.goto(`/orders/${scene.no}`);
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(formTitles.changeRequest[language]) })
    .first()
    .click();
  await expect(page.getByText("數量可以增加，交貨日期須維持不變。").first()).toBeVisible();
});

test("sales cancels an order in review: the page says why, and nobody is asked for anything any more", async ({ browser }) => {
  const scene = await orderIn("review", { language });
  const page = await ownPage(browser, { who: "chen-meiling", language });
  await page.goto(`/orders/${scene.no}`);
  await page.getByRole("button", { name: dutyWords.cancel[language], exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(pagesWords.document.reason[language]).fill("客戶在確認前撤回訂單。");
  await dialog.getByRole("button", { name: dutyWords.cancel[language], exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(exceptionWords.cancelled[language]).first()).toBeVisible();
  await expect(page.getByText("客戶在確認前撤回訂單。").first()).toBeVisible();
  await expect(page.getByRole("button", { name: dutyWords.cancel[language], exact: true })).toHaveCount(0);
  expect((await (await scene.troupe.head("quality")).order(scene.no)).tasks).toEqual([]);
});

test("the general manager waives a condition on the board, signs, and the order closes (8.1)", async ({ browser }) => {
  const scene = await orderIn("execution", { language });
  await playSteps(scene, [...delivered, ...accepted]);
  const page = await ownPage(browser, { who: "zhao-wenbo", language });
  // People of his own: those of the stage act over HTTP in every other test.
  const troupe = new Troupe(scene.url, language);
  atBrowser(await troupe.head("management"), page);
  await closeWithWaiver({ ...scene, troupe });
  await page.goto(`/orders/${scene.no}`);
  await expect(page.getByText(fill(closureWords.waivedOf, language, { count: 1 }))).toBeVisible();
});
