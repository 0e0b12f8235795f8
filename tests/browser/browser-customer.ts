import { type Browser, expect, type Page } from "@playwright/test";
import { inLanguage } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import { formTitles } from "@/lib/words/form-titles";
import { linkWords } from "@/lib/words/link";
import { signingWords } from "@/lib/words/signing";
import type { Scene } from "../../scripts/play/scene";
import { ownPage } from "./at-browser";
import { draw } from "./sign-dialog";

/** The customer on his phone: the link from his mail, a press, the code from his mail. Gives the page that shows the document. */
export async function customerOpens(browser: Browser, scene: Scene, form: FormId): Promise<Page> {
  const { language, mailbox, sample, no } = scene;
  const { mail } = sample;
  const isAbout = (text: string) => text.includes(no) && text.includes(formTitles[form][language]);
  const token = await mailbox.waitFor(mail, "a link", ({ text }) => (isAbout(text) ? text.match(/\/link#([\w-]+)/)?.[1] : undefined));
  const page = await ownPage(browser, { language, small: true });
  const pressed = new Date().toISOString();
  await page.goto(`/link#${token}`);
  await page.getByRole("button", { name: inLanguage(linkWords.sendCode, language) }).click();
  const code = await mailbox.waitFor(mail, "a code", ({ text, at }) => (at >= pressed ? text.match(/(?<!\d)\d{6}(?!\d)/)?.[0] : undefined));
  await page.getByLabel(inLanguage(linkWords.code, language)).fill(code);
  await page.getByRole("button", { name: inLanguage(linkWords.show, language) }).click();
  await expect(page.getByRole("heading", { level: 1, name: formTitles[form][language] })).toBeVisible();
  return page;
}

/** Signs with his finger what he was shown, and sees the page that says so. */
export async function customerSigns(page: Page, { language, sample }: Pick<Scene, "language" | "sample">): Promise<void> {
  const say = (words: "name" | "sign") => linkWords[words][language];
  await page.getByRole("textbox", { name: say("name"), exact: true }).fill(sample.contact);
  await draw(page, page.getByRole("main"), language);
  await page.getByLabel(inLanguage(signingWords.consent, language)).check();
  await page.getByRole("button", { name: say("sign"), exact: true }).click();
  await expect(page.getByText(linkWords.state.signed[language]).first()).toBeVisible();
}

/** Confirms that it is as agreed, and sees the page that says so. */
export async function customerConfirms(page: Page, { language }: Pick<Scene, "language">): Promise<void> {
  await page.getByRole("button", { name: linkWords.confirm[language], exact: true }).click();
  await expect(page.getByText(linkWords.state.confirmed[language]).first()).toBeVisible();
}
