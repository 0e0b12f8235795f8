import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { demoPassword } from "@/lib/company/demo-people";
import { languages } from "@/lib/form/words";
import { entranceWords } from "@/lib/words/entrance";
import { linkWords } from "@/lib/words/link";
import { ownPage } from "./at-browser";

const mail = "lin.zhiyuan@demo.example";

/** A page in its own browser; whatever it complains of on its console fails the test, but for answers of 4xx, which are answers. */
async function opened(browser: Browser, path: string, options: { url: string; language: (typeof languages)[number]; small?: boolean }) {
  const grumbles: string[] = [];
  const page = await ownPage(browser, { ...options, grumbles });
  await page.goto(path);
  return { page, complaints: () => grumbles.filter((one) => !one.includes("the server responded with a status of 4")) };
}

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
}

async function fitsItsWidth(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
}

async function signsIn(page: Page, language: (typeof languages)[number], password: string): Promise<void> {
  await page.getByRole("textbox", { name: entranceWords.mail[language] }).fill(mail);
  await page.getByLabel(entranceWords.password[language], { exact: true }).fill(password);
  await page.getByRole("button", { name: entranceWords.signIn[language], exact: true }).click();
}

for (const language of languages) {
  for (const small of [false, true]) {
    test(`the way in is whole in ${language}, ${small ? "on a phone" : "on a desktop"}`, async ({ browser, baseURL }) => {
      const { page, complaints } = await opened(browser, "/sign-in", { url: baseURL ?? "", language, small });
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
      expect(complaints()).toEqual([]);
    });
  }
}

test("a wrong password is told in words, and what was typed stays", async ({ browser, baseURL }) => {
  const { page, complaints } = await opened(browser, "/sign-in", { url: baseURL ?? "", language: "zh-Hant" });
  await signsIn(page, "zh-Hant", "not-the-password");
  await expect(page.getByText(entranceWords.wrong["zh-Hant"])).toBeVisible();
  await expect(page.getByRole("textbox", { name: entranceWords.mail["zh-Hant"] })).toHaveValue(mail);
  expect(complaints()).toEqual([]);
});

test("a customer's link that is none says so and nothing else", async ({ browser, baseURL }) => {
  const { page, complaints } = await opened(browser, `/link#${"A".repeat(43)}`, { url: baseURL ?? "", language: "en", small: true });
  await page.getByRole("button", { name: linkWords.sendCode.en }).click();
  await expect(page.getByText(linkWords.dead.en)).toBeVisible();
  await isAccessible(page);
  expect(complaints()).toEqual([]);
});

test("whoever writes localhost is led to the portal's own address, page and question kept", async ({ browser, baseURL }) => {
  const own = baseURL ?? "";
  const { page, complaints } = await opened(browser, `${own.replace("127.0.0.1", "localhost")}/sign-in?next=%2Forders`, { url: own, language: "en" });
  await expect(page).toHaveURL(`${own}/sign-in?next=%2Forders`);
  expect(complaints()).toEqual([]);
});
