import { termFields } from "@/forms/order-terms";
import { contactWords } from "@/lib/words/contact";
import { dutyWords } from "@/lib/words/duties";
import { entranceWords } from "@/lib/words/entrance";
import { answerFaults } from "@/lib/words/fields";
import { fillingWords } from "@/lib/words/filling";
import { pagesWords } from "@/lib/words/pages";
import { shellWords, uiWords } from "@/lib/words/ui";
import { expect, test } from "../setup/browser";
import { orderIn } from "../setup/stage";
import { ownPage } from "./at-browser";

const language = "zh-Hant";
const sales = { who: "chen-meiling", language } as const;

test("a reason that is missing is asked for at its field, in the reader's language", async ({ browser }) => {
  const { no } = await orderIn("registered", { language });
  const page = await ownPage(browser, sales);
  await page.goto(`/orders/${no}`);
  await page.getByRole("button", { name: dutyWords.cancel[language], exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: dutyWords.cancel[language], exact: true }).click();
  const reason = dialog.getByLabel(pagesWords.document.reason[language]);
  await expect(reason).toHaveAccessibleDescription(answerFaults.required[language]);
  await expect(reason).toBeFocused();
});

test("a new password that differs from itself is told where it is to be mended", async ({ browser }) => {
  const page = await ownPage(browser, { language });
  await page.goto(`/password#${"A".repeat(43)}`);
  await page.getByLabel(entranceWords.newPassword[language]).fill("一句只有我知道的長長的話");
  const again = page.getByLabel(entranceWords.passwordAgain[language]);
  await again.fill("另一句只有我知道的長長的話");
  await page.getByRole("button", { name: entranceWords.newPasswordTitle[language] }).click();
  await expect(again).toHaveAccessibleDescription(answerFaults.passwordsDiffer[language]);
});

test("an order half typed is back when the window is, and can be begun afresh", async ({ browser }) => {
  const page = await ownPage(browser, sales);
  const customer = (at = page) => at.getByLabel(termFields.customerName.label[language], { exact: true });
  await page.goto("/orders/new");
  await customer().fill("半途而廢有限公司");
  await page.close();
  const again = await page.context().newPage();
  await again.goto("/orders/new");
  await expect(customer(again)).toHaveValue("半途而廢有限公司");
  await again.getByRole("button", { name: fillingWords.afresh[language] }).click();
  await expect(customer(again)).toHaveValue("");
});

test("a phone sorts the list of orders, which has no head to press", async ({ browser }) => {
  await orderIn("registered", { language });
  const page = await ownPage(browser, { ...sales, small: true });
  await page.goto("/orders");
  await page.getByLabel(pagesWords.orders.sortBy[language]).selectOption("deliveryDate");
  await expect(page).toHaveURL(/sort=deliveryDate&descending=false/);
  await page.getByRole("button", { name: pagesWords.orders.reverse[language] }).click();
  await expect(page).toHaveURL(/sort=deliveryDate&descending=true/);
});

test.describe("while the server cannot be reached", () => {
  test.use({ forgiven: /net::ERR_FAILED/ });

  test("another language that cannot be kept with the person is said in passing, and the page stays", async ({ browser }) => {
    const page = await ownPage(browser, sales);
    await page.goto("/desk");
    await page.route("**/api/v1/me", (route) => route.abort());
    await page.getByRole("button", { name: shellWords.language[language] }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await expect(page.getByText(uiWords.offline.en).or(page.getByText(uiWords.offline[language])).first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Hello/);
  });
});

test("a dialog stays open until what it does is answered, and its outcome is told", async ({ browser }) => {
  const { no } = await orderIn("review", { language });
  const page = await ownPage(browser, sales);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/contact-corrections", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/orders/${no}`);
  await page.getByRole("button", { name: contactWords.correct[language], exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(contactWords.phone[language]).fill("+33 3 26 47 15 10");
  await dialog.getByLabel(contactWords.reason[language]).fill("客戶來電告知新號碼。");
  await dialog.getByRole("button", { name: contactWords.save[language], exact: true }).click();
  await expect(dialog.getByRole("button", { name: uiWords.close[language] })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  letGo();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(contactWords.corrected[language]).first()).toBeVisible();
});
