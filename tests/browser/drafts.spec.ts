import type { Page } from "@playwright/test";
import { termFields } from "@/forms/order-terms";
import { fillingWords } from "@/lib/words/filling";
import { formTitles } from "@/lib/words/form-titles";
import { expect, test } from "../setup/browser";
import { orderIn } from "../setup/stage";
import { ownPage } from "./at-browser";

const language = "zh-Hant";
const seat = { who: "lin-zhiyuan", language } as const;

/** A registration that waits to be reviewed, where it is written. */
async function waiting(): Promise<string> {
  const { no } = await orderIn("registered", { language });
  return `/orders/${no}/documents/registration.sales.1`;
}

const demands = (page: Page) => page.getByLabel(termFields.demands.label[language]);
const says = (page: Page, words: { "zh-Hant": string }) => page.getByRole("status").filter({ hasText: words[language].split("{")[0] });

async function types(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path);
  await demands(page).fill(text);
}

test("a draft outlives the browser in which it was written", async ({ browser }) => {
  const path = await waiting();
  const first = await ownPage(browser, seat);
  await types(first, path, "外箱須加貼防潮標籤。");
  await expect(says(first, fillingWords.draft.saved)).toBeVisible();
  await first.context().close();
  const second = await ownPage(browser, seat);
  await second.goto(path);
  await expect(demands(second)).toHaveValue("外箱須加貼防潮標籤。");
});

test("back and forward again shows the draft as it was left, with nobody in its way", async ({ browser }) => {
  const path = await waiting();
  const page = await ownPage(browser, seat);
  await page.goto(path.slice(0, path.indexOf("/documents/")));
  await page.getByRole("link", { name: formTitles.registration[language] }).first().click();
  await demands(page).fill("外箱須加貼防潮標籤。");
  await expect(says(page, fillingWords.draft.saved)).toBeVisible();
  await page.goBack();
  await expect(demands(page)).toBeHidden();
  await page.goForward();
  await expect(demands(page)).toHaveValue("外箱須加貼防潮標籤。");
  await demands(page).fill("外箱須加貼防潮標籤，兩面。");
  await expect(says(page, fillingWords.draft.dirty)).toBeVisible();
  await expect(says(page, fillingWords.draft.saved)).toBeVisible();
});

test("two windows on one draft: the later is shown both texts, and what it chooses is kept", async ({ browser }) => {
  const path = await waiting();
  const [mine, colleagues] = [await ownPage(browser, seat), await ownPage(browser, { ...seat, who: "chen-meiling" })];
  await mine.goto(path);
  await types(colleagues, path, "紙箱改用五層。");
  await expect(says(colleagues, fillingWords.draft.saved)).toBeVisible();
  await demands(mine).fill("紙箱改用七層。");
  const dialog = mine.getByRole("dialog", { name: fillingWords.conflict.title[language] });
  await expect(dialog.getByRole("row").filter({ hasText: "紙箱改用五層。" })).toContainText("紙箱改用七層。");
  await dialog.getByRole("button", { name: fillingWords.conflict.keepMine[language] }).click();
  await expect(says(mine, fillingWords.draft.saved)).toBeVisible();
  await colleagues.reload();
  await expect(demands(colleagues)).toHaveValue("紙箱改用七層。");
});

test.describe("without a line", () => {
  test.use({ forgiven: /net::ERR_INTERNET_DISCONNECTED/ });

  test("what is typed offline is kept in the browser and saved once the line is back", async ({ browser }) => {
    const path = await waiting();
    const page = await ownPage(browser, seat);
    await page.goto(path);
    await page.context().setOffline(true);
    await demands(page).fill("斷線時填寫的要求。");
    await expect(says(page, fillingWords.draft.offline)).toBeVisible();
    // The window goes before the line is back: what this browser kept is put back and sent.
    await page.close();
    const again = await page.context().newPage();
    await page.context().setOffline(false);
    await again.goto(path);
    await expect(demands(again)).toHaveValue("斷線時填寫的要求。");
    await expect(says(again, fillingWords.draft.saved)).toBeVisible();
    const elsewhere = await ownPage(browser, seat);
    await elsewhere.goto(path);
    await expect(demands(elsewhere)).toHaveValue("斷線時填寫的要求。");
  });
});
