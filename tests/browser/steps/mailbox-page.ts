import { expect, type Page } from "@playwright/test";
import { inLanguage, type Language } from "@/lib/form/words";
import { mailboxWords } from "@/lib/words/mailbox";

/** Opens the newest letter to an address whose subject says this much, as soon as it has come; `others` had come before. */
export async function openLetter(page: Page, to: string, subject: string, others = 0): Promise<void> {
  const letters = page.getByRole("rowheader").filter({ hasText: subject });
  await expect(async () => {
    await page.goto(`/dev/mail?to=${encodeURIComponent(to)}`);
    expect(await letters.count()).toBeGreaterThan(others);
  }).toPass();
  await letters.first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
}

/** How many such letters are there now. */
export async function lettersTo(page: Page, to: string, subject: string): Promise<number> {
  await page.goto(`/dev/mail?to=${encodeURIComponent(to)}`);
  return page.getByRole("rowheader").filter({ hasText: subject }).count();
}

/** Follows the letter's link into a page of its own, as mail programs do. */
export async function followLink(page: Page, language: Language, label: string): Promise<Page> {
  const opened = page.waitForEvent("popup");
  await page
    .frameLocator(`iframe[title="${inLanguage(mailboxWords.letter, language)}"]`)
    .getByRole("link", { name: label })
    .click();
  return opened;
}

/** The six digits of the code in the open letter. */
export async function codeIn(page: Page): Promise<string> {
  const text = await page.locator("pre").innerText();
  const code = text.match(/(?<!\d)\d{6}(?!\d)/)?.[0];
  if (!code) throw new Error(`There is no code in: ${text}`);
  return code;
}
