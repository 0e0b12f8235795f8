import { type Browser, expect, type Page } from "@playwright/test";
import { inLanguage, type Words } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import { fill } from "@/lib/words/fill";
import { formTitles } from "@/lib/words/form-titles";
import { letterWords } from "@/lib/words/letters";
import { linkWords } from "@/lib/words/link";
import { mailOf } from "../../../scripts/play/registration";
import type { Scene } from "../../../scripts/play/scene";
import { locales, phone } from "./locales";
import { codeIn, followLink, lettersTo, openLetter } from "./mailbox-page";
import { giveMark } from "./signing";

/** The customer's way from the letter to the document, on a phone. Gives the page with the document. */
export async function openAsCustomer(browser: Browser, scene: Scene, form: FormId): Promise<Page> {
  const { url, language, sample, no } = scene;
  const say = (words: Words) => inLanguage(words, language);
  const mail = mailOf(sample.contact);
  const codeSubject = say(letterWords.code.subject);
  const context = await browser.newContext({ ...phone, baseURL: url, locale: locales[language] });
  const mailbox = await context.newPage();
  const codesBefore = await lettersTo(mailbox, mail, codeSubject);
  await openLetter(mailbox, mail, fill(letterWords.customerSign.subject, language, { form: formTitles[form], no }));
  const page = await followLink(mailbox, language, say(letterWords.customerSign.action));
  await page.getByRole("button", { name: say(linkWords.sendCode) }).click();
  await expect(page.getByLabel(say(linkWords.code))).toBeVisible();
  await openLetter(mailbox, mail, codeSubject, codesBefore);
  await page.getByLabel(say(linkWords.code)).fill(await codeIn(mailbox));
  await page.getByRole("button", { name: say(linkWords.show) }).click();
  await expect(page.getByRole("heading", { level: 1, name: say(formTitles[form]) })).toBeVisible();
  await mailbox.close();
  return page;
}

/** The customer reads on his phone, signs, and sees that it has arrived. A change shows what was and what would be. */
export async function customerSignsOnPhone(browser: Browser, scene: Scene, form: FormId): Promise<void> {
  const { language, sample } = scene;
  const say = (words: Words) => inLanguage(words, language);
  const page = await openAsCustomer(browser, scene, form);
  if (form === "changeRequest") await expect(page.getByRole("table", { name: say(linkWords.changesSays) })).toBeVisible();
  const hand = form === "acceptance" ? ({ how: "typed", name: sample.contact } as const) : ({ how: "drawn" } as const);
  await giveMark(page, page.getByRole("main"), language, hand);
  await page.getByRole("button", { name: say(linkWords.sign), exact: true }).click();
  await expect(page.getByText(say(linkWords.state.signed)).first()).toBeVisible();
  await page.context().close();
}
