import { expect, type Page } from "@playwright/test";
import { documentPath, orderPath } from "@/components/orders/paths";
import { termsQuestions } from "@/components/orders/terms-questions";
import { formNamed } from "@/forms/catalogue";
import { askedAnswers } from "@/lib/form/asked-answers";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { renditionOf } from "@/lib/form/rendition-of";
import { schemaOf } from "@/lib/form/schema-of";
import { startAnswers } from "@/lib/form/start-answers";
import { inLanguage } from "@/lib/form/words";
import type { GateId } from "@/lib/order/exception-events";
import type { FormId } from "@/lib/order/facts";
import type { PolicyForm } from "@/lib/order/form-context";
import { closureWords } from "@/lib/words/closure";
import { fill } from "@/lib/words/fill";
import { fillingWords } from "@/lib/words/filling";
import { formTitles } from "@/lib/words/form-titles";
import { pagesWords } from "@/lib/words/pages";
import { signingWords } from "@/lib/words/signing";
import type { Filling, Player } from "../../scripts/play/player";
import { fillForm } from "./fill-form";
import { signInDialog } from "./sign-dialog";

/** Signs in as people do. */
export async function signIn(page: Page, { person, password, language }: Pick<Player, "person" | "password" | "language">): Promise<void> {
  const say = (words: "mail" | "password" | "signIn") => inLanguage(pagesWords.entrance[words], language);
  await page.goto("/sign-in");
  await page.getByLabel(say("mail")).fill(person.mail);
  await page.getByLabel(say("password")).fill(password);
  await page.getByRole("button", { name: say("signIn"), exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** A player whose hands are on the pages: he reads by the same requests as any other, and does everything in his browser. */
export function atBrowser(player: Player, page: Page): Player {
  const { language, password } = player;
  const main = page.getByRole("main");
  const say = (words: Parameters<typeof inLanguage>[0]) => inLanguage(words, language);

  const write = async (no: string, documentId: string, filling: Filling) => {
    const { document, context } = await player.document(no, documentId);
    const form: PolicyForm = formNamed(document.form);
    const answers = askedAnswers(form, filling(context, startAnswers(form, context).answers), context);
    await page.goto(documentPath(no, documentId));
    await fillForm({ scope: main, answers, context, language }, form.fields);
    await page.getByRole("button", { name: say(fillingWords.review) }).click();
    await signInDialog(page, { language, password, submits: true });
    await page.waitForURL((url) => url.pathname === orderPath(no));
    // Everything that was typed is in what was signed, and nothing else.
    const { versions } = await player.document(no, documentId);
    expect(versions.at(-1)?.rendition).toEqual(renditionOf(form, schemaOf(form, context).parse(answers), context));
  };

  const sign = async (no: string, documentId: string, slotId: string, more: { filling?: Filling; remark?: string; reservation?: boolean } = {}) => {
    const { document, context } = await player.document(no, documentId);
    await page.goto(documentPath(no, documentId));
    const part = formNamed(document.form).slotFields[slotId];
    if (more.filling && part) {
      const answers = askedAnswers(part, more.filling(context, startAnswers(part, context).answers), context);
      await fillForm({ scope: main, answers, context, language }, part.fields);
    }
    await main.getByRole("button", { name: say(signingWords.sign), exact: true }).click();
    await signInDialog(page, { language, password, ...more });
  };

  const register = async (answers: Answers) => {
    await page.goto("/orders/new");
    const context = { people: [], currency: "USD" } as unknown as FormContext;
    await fillForm({ scope: main, answers, context, language }, termsQuestions.fields);
    await page.getByRole("button", { name: say(pagesWords.newOrder.register) }).click();
    await page.waitForURL(/\/documents\/registration/);
    return decodeURIComponent(new URL(page.url()).pathname.split("/")[2] ?? "");
  };

  const begin = async (no: string, form: FormId) => {
    await page.goto(orderPath(no));
    await page.getByRole("button", { name: say(pagesWords.order.begin) }).click();
    await page.getByRole("menuitem", { name: say(formTitles[form]) }).click();
    await page.waitForURL(/\/documents\//);
    return decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1) ?? "");
  };

  const track = async (no: string, line: { milestoneId?: string; completion: number; text: string; handling?: string }) => {
    await page.goto(`${orderPath(no)}?view=execution`);
    if (line.milestoneId) await main.getByLabel(say(pagesWords.order.milestone), { exact: true }).selectOption(line.milestoneId);
    await main.getByLabel(say(pagesWords.order.logText), { exact: true }).fill(line.text);
    await main.getByLabel(new RegExp(`^${say(pagesWords.order.completion)} \\d+%`)).fill(String(line.completion));
    await main.getByRole("button", { name: say(pagesWords.order.logSave) }).click();
    await expect(main.getByRole("listitem").filter({ hasText: line.text }).first()).toBeVisible();
  };

  const returnIt = async (no: string, documentId: string, reason: string) => {
    await page.goto(documentPath(no, documentId));
    await main.getByRole("button", { name: say(pagesWords.document.return), exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(say(pagesWords.document.reason)).fill(reason);
    await dialog.getByRole("button", { name: say(pagesWords.document.return), exact: true }).click();
    await expect(dialog).toBeHidden();
  };

  const waive = async (no: string, gate: GateId, reason: string) => {
    await page.goto(`${orderPath(no)}?view=closure`);
    const name = fill(closureWords.waiveOf, language, { gate: pagesWords.order.gate[gate] });
    await main.getByRole("button", { name, exact: true }).click();
    await signInDialog(page, { language, password, reason });
    await expect(main.getByText(reason)).toBeVisible();
  };
  return Object.assign(player, { write, sign, register, begin, track, returnIt, waive });
}
