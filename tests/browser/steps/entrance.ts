import type { Page } from "@playwright/test";
import { inLanguage, type Language } from "@/lib/form/words";
import { entranceWords } from "@/lib/words/entrance";

/** Types address and password into the sign-in page and presses. */
export async function enter(page: Page, language: Language, { mail, password }: { mail: string; password: string }): Promise<void> {
  await page.getByLabel(inLanguage(entranceWords.mail, language), { exact: true }).fill(mail);
  await page.getByLabel(inLanguage(entranceWords.password, language), { exact: true }).fill(password);
  await page.getByRole("button", { name: inLanguage(entranceWords.signIn, language), exact: true }).click();
}
