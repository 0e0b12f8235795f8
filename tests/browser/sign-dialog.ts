import { expect, type Locator, type Page } from "@playwright/test";
import { inLanguage, type Language } from "@/lib/form/words";
import { signingWords } from "@/lib/words/signing";

/** Draws a signature with the mouse: two strokes. */
export async function draw(page: Page, scope: Locator, language: Language): Promise<void> {
  const pad = scope.getByLabel(inLanguage(signingWords.drawHere, language));
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("there is nothing to draw on");
  for (const [from, to] of [
    [0.15, 0.45],
    [0.5, 0.85],
  ] as const) {
    await page.mouse.move(box.x + box.width * from, box.y + box.height * 0.6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * ((from + to) / 2), box.y + box.height * 0.25, { steps: 8 });
    await page.mouse.move(box.x + box.width * to, box.y + box.height * 0.65, { steps: 8 });
    await page.mouse.up();
  }
}

type Signing = { language: Language; password: string; submits?: boolean; remark?: string; reservation?: boolean };

/** Reads the signing dialog and signs in it; waits until it is closed, which it is only when the signature was taken. */
export async function signInDialog(page: Page, { language, password, submits, remark, reservation }: Signing): Promise<void> {
  const say = (words: keyof typeof signingWords) => inLanguage(signingWords[words], language);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading").first()).toBeVisible();
  await draw(page, dialog, language);
  if (remark) await dialog.getByLabel(say("remark")).fill(remark);
  if (reservation) await dialog.getByLabel(say("reservation")).check();
  await dialog.getByLabel(say("consent")).check();
  await dialog.getByLabel(say("password")).fill(password);
  await dialog.getByRole("button", { name: submits ? say("submitAndSign") : say("sign"), exact: true }).click();
  await expect(dialog).toBeHidden();
}
