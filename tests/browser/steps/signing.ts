import type { Locator, Page } from "@playwright/test";
import { inLanguage, type Language } from "@/lib/form/words";
import { signingWords } from "@/lib/words/signing";

/** How somebody signs: with a hand on the pad, or by typing his name. */
export type Hand = { how: "drawn" } | { how: "typed"; name: string };

/** A wave along the line, from left to right. */
async function draw(page: Page, pad: Locator): Promise<void> {
  await pad.hover();
  const box = await pad.boundingBox();
  if (!box) throw new Error("The pad is not on the page.");
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.5);
  await page.mouse.down();
  for (const step of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    await page.mouse.move(box.x + box.width * step, box.y + box.height * (step === 0.4 || step === 0.6 ? 0.25 : 0.7), { steps: 4 });
  }
  await page.mouse.up();
}

/** Leaves a mark and agrees, in the dialog or on the customer's page. */
export async function giveMark(page: Page, within: Locator, language: Language, hand: Hand): Promise<void> {
  if (hand.how === "drawn") await draw(page, within.getByLabel(inLanguage(signingWords.drawHere, language), { exact: true }));
  else {
    await within.getByRole("tab", { name: inLanguage(signingWords.type, language), exact: true }).click();
    await within.getByLabel(inLanguage(signingWords.typeName, language), { exact: true }).fill(hand.name);
  }
  await within.getByRole("checkbox", { name: inLanguage(signingWords.consent, language) }).check();
}

/** Signs what the dialog shows, and stays until the portal has the signature. */
export async function signInDialog(
  page: Page,
  language: Language,
  { password, hand, submits }: { password: string; hand: Hand; submits: boolean },
): Promise<void> {
  const dialog = page.getByRole("dialog");
  await giveMark(page, dialog, language, hand);
  await dialog.getByLabel(inLanguage(signingWords.password, language), { exact: true }).fill(password);
  const words = submits ? signingWords.submitAndSign : signingWords.sign;
  await dialog.getByRole("button", { name: inLanguage(words, language), exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
}
