import type { Page } from "@playwright/test";
import { demoPassword } from "@/lib/company/demo-people";
import { fieldWords } from "@/lib/words/fields";
import { fillingWords } from "@/lib/words/filling";
import { signingWords } from "@/lib/words/signing";
import { expect, test } from "../setup/browser";
import { orderIn } from "../setup/stage";
import { ownPage } from "./at-browser";

const language = "zh-Hant";

/** More presses than any page here has places to stop at. */
const most = 200;

/** Presses Tab until the focus is where `there` says; a place that no key reaches is a failure. */
async function tabTo(page: Page, there: string): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), there)) return;
  }
  throw new Error(`No key leads to ${there}.`);
}

const buttonNamed = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("a form is filled and signed by the keyboard alone", async ({ browser }) => {
  const { no } = await orderIn("registered", { language });
  const page = await ownPage(browser, { who: "lin-zhiyuan", language });
  await page.goto(`/orders/${no}/documents/registration.sales.1`);
  await expect(buttonNamed(page, fillingWords.review[language])).toBeEnabled();
  for (const point of ["a", "b", "c", "d"]) {
    await tabTo(page, `input[name="${point}.verdict"]`);
    await page.keyboard.press("Space");
  }
  await tabTo(page, 'input[name="conclusion.outcome"]');
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: fieldWords.verdict.met[language], exact: true, checked: true })).toHaveCount(4);
  await tabTo(page, 'form button[type="submit"]');
  await page.keyboard.press("Enter");

  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await tabTo(page, '[role="dialog"] [role="tab"]');
  await page.keyboard.press("End");
  await expect(dialog.getByRole("tab", { name: signingWords.type[language], selected: true })).toBeVisible();
  await tabTo(page, '[role="dialog"] input:not([type="checkbox"], [type="password"])');
  await page.keyboard.type("林志遠");
  await tabTo(page, '[role="dialog"] input[type="checkbox"]');
  await page.keyboard.press("Space");
  await tabTo(page, '[role="dialog"] input[type="password"]');
  await page.keyboard.type(demoPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/orders/${no}`);
});

test("Escape closes a dialog and gives the focus back; a skip link leads past the menu", async ({ browser }) => {
  const { no } = await orderIn("registered", { language });
  const page = await ownPage(browser, { who: "chen-meiling", language });
  await page.goto(`/orders/${no}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
  const button = buttonNamed(page, "取消訂單");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button).toBeFocused();
});
