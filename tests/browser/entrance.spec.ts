import type { Browser, Page } from "@playwright/test";
import { demoPassword } from "@/lib/company/demo-people";
import { languages } from "@/lib/form/words";
import { entranceWords } from "@/lib/words/entrance";
import { linkWords } from "@/lib/words/link";
import { shellWords } from "@/lib/words/ui";
import { expect, test } from "../setup/browser";
import { ownPage, type Seat } from "./at-browser";
import { fitsItsWidth, isAccessible } from "./whole-page";

const mail = "lin.zhiyuan@demo.example";

async function opened(browser: Browser, path: string, seat: Seat): Promise<Page> {
  const page = await ownPage(browser, seat);
  await page.goto(path);
  return page;
}

async function signsIn(page: Page, language: (typeof languages)[number], password: string): Promise<void> {
  await page.getByRole("textbox", { name: entranceWords.mail[language] }).fill(mail);
  await page.getByLabel(entranceWords.password[language], { exact: true }).fill(password);
  await page.getByRole("button", { name: entranceWords.signIn[language], exact: true }).click();
}

for (const language of languages) {
  for (const small of [false, true]) {
    test(`the way in is whole in ${language}, ${small ? "on a phone" : "on a desktop"}`, async ({ browser }) => {
      const page = await opened(browser, "/sign-in", { language, small });
      await expect(page.getByRole("heading", { name: entranceWords.signIn[language] })).toBeVisible();
      await isAccessible(page);
      await fitsItsWidth(page);
      await signsIn(page, language, demoPassword);
      await page.waitForURL("**/desk");
      await isAccessible(page);
      await fitsItsWidth(page);
      await page.goto("/orders");
      await isAccessible(page);
      await fitsItsWidth(page);
    });
  }
}

test("who cannot read the page in one language chooses another before he signs in, and it stays", async ({ browser }) => {
  const page = await opened(browser, "/sign-in", { language: "zh-Hant" });
  for (const { from, to, name } of [
    { from: "zh-Hant", to: "en", name: "English" },
    { from: "en", to: "zh-Hans", name: "简体中文" },
  ] as const) {
    await page.getByRole("button", { name: shellWords.language[from] }).click();
    await page.getByRole("menuitemradio", { name }).click();
    await expect(page.getByRole("heading", { name: entranceWords.signIn[to] })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", to);
  }
  await page.reload();
  await expect(page.getByRole("heading", { name: entranceWords.signIn["zh-Hans"] })).toBeVisible();
});

test("a wrong password is told in words, and what was typed stays", async ({ browser }) => {
  const page = await opened(browser, "/sign-in", { language: "zh-Hant" });
  await signsIn(page, "zh-Hant", "not-the-password");
  await expect(page.getByText(entranceWords.wrong["zh-Hant"])).toBeVisible();
  await expect(page.getByRole("textbox", { name: entranceWords.mail["zh-Hant"] })).toHaveValue(mail);
});

test("a customer's link that is none says so and nothing else", async ({ browser }) => {
  const page = await opened(browser, `/link#${"A".repeat(43)}`, { language: "en", small: true });
  await page.getByRole("button", { name: linkWords.sendCode.en }).click();
  await expect(page.getByText(linkWords.dead.en)).toBeVisible();
  await isAccessible(page);
});

test("whoever writes localhost instead of the number signs in all the same", async ({ browser, baseURL }) => {
  const there = (baseURL ?? "").replace("127.0.0.1", "localhost");
  const page = await opened(browser, `${there}/sign-in?next=%2Forders`, { language: "zh-Hant" });
  await signsIn(page, "zh-Hant", demoPassword);
  await expect(page).toHaveURL(`${there}/orders`);
});

test("before the page answers, nothing can be sent: a password never becomes part of an address", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await page.goto("/sign-in");
  await page.locator("#mail").fill(mail);
  await page.locator("#password").fill(demoPassword);
  await page.locator("#password").press("Enter");
  await expect(page.getByRole("button", { disabled: true }).first()).toBeVisible();
  expect(page.url()).toBe(`${baseURL}/sign-in`);
});
