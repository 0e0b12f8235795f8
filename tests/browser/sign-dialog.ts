import { expect, type Locator, type Page } from "@playwright/test";
import { inLanguage, type Language } from "@/lib/form/words";
import { pagesWords } from "@/lib/words/pages";
import { signingWords } from "@/lib/words/signing";

type Point = { x: number; y: number };

/** Two strokes of a name, as parts of the box that it is written in. */
const strokes: Point[][] = [
  [
    { x: 0.15, y: 0.6 },
    { x: 0.22, y: 0.4 },
    { x: 0.3, y: 0.25 },
    { x: 0.38, y: 0.45 },
    { x: 0.45, y: 0.65 },
  ],
  [
    { x: 0.5, y: 0.6 },
    { x: 0.58, y: 0.4 },
    { x: 0.67, y: 0.25 },
    { x: 0.76, y: 0.45 },
    { x: 0.85, y: 0.65 },
  ],
];

/** Draws a signature: with a finger where the page is touched, with the mouse elsewhere. */
export async function draw(page: Page, scope: Locator, language: Language): Promise<void> {
  const pad = scope.getByLabel(inLanguage(signingWords.drawHere, language));
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("there is nothing to draw on");
  const pen = (await page.evaluate(() => navigator.maxTouchPoints > 0)) ? withFinger : withMouse;
  for (const stroke of strokes)
    await pen(
      page,
      stroke.map(({ x, y }) => ({ x: box.x + box.width * x, y: box.y + box.height * y })),
    );
}

async function withMouse({ mouse }: Page, [first, ...rest]: Point[]): Promise<void> {
  if (!first) return;
  await mouse.move(first.x, first.y);
  await mouse.down();
  for (const { x, y } of rest) await mouse.move(x, y, { steps: 3 });
  await mouse.up();
}

async function withFinger(page: Page, [first, ...rest]: Point[]): Promise<void> {
  if (!first) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [first] });
  for (const point of rest) await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

/** `reason`: what is signed with it where the dialog asks for a reason in the place of a remark. */
type Signing = { language: Language; password: string; submits?: boolean; remark?: string; reservation?: boolean; reason?: string };

/** Reads the signing dialog and signs in it; waits until it is closed, which it is only when the signature was taken. */
export async function signInDialog(page: Page, { language, password, submits, remark, reservation, reason }: Signing): Promise<void> {
  const say = (words: keyof typeof signingWords) => inLanguage(signingWords[words], language);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading").first()).toBeVisible();
  await draw(page, dialog, language);
  if (remark) await dialog.getByLabel(say("remark")).fill(remark);
  if (reason) await dialog.getByLabel(inLanguage(pagesWords.order.reason, language)).fill(reason);
  if (reservation) await dialog.getByLabel(say("reservation")).check();
  await dialog.getByLabel(say("consent")).check();
  await dialog.getByLabel(say("password")).fill(password);
  await dialog.getByRole("button", { name: submits ? say("submitAndSign") : say("sign"), exact: true }).click();
  await expect(dialog).toBeHidden();
}
