import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { documentApi, documentPath, orderApi, orderPath } from "@/components/orders/paths";
import { termsQuestions } from "@/components/orders/terms-questions";
import { formNamed } from "@/forms/catalogue";
import { demoPassword, demoSettings } from "@/lib/company/demo-people";
import type { documentView } from "@/lib/door/document-view";
import { askedAnswers } from "@/lib/form/asked-answers";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { Fields } from "@/lib/form/fields";
import { renditionOf } from "@/lib/form/rendition-of";
import { schemaOf } from "@/lib/form/schema-of";
import { startAnswers } from "@/lib/form/start-answers";
import { inLanguage, type Language, type Words } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import type { Person } from "@/lib/order/people";
import { fillingWords } from "@/lib/words/filling";
import { formTitles } from "@/lib/words/form-titles";
import { pagesWords } from "@/lib/words/pages";
import { signingWords } from "@/lib/words/signing";
import type { Filling, OrderView, Performer } from "../../../scripts/play/player";
import { enter } from "./entrance";
import { deskAt, fillFields } from "./fill-form";
import { locales } from "./locales";
import { type Hand, signInDialog } from "./signing";

type DocumentView = Awaited<ReturnType<typeof documentView>>;

/** A person of the demo company at his own browser, who sees pages and nothing else. What he reads over HTTP only tells the test what to type. */
export class BrowserPlayer implements Performer {
  private constructor(
    readonly person: Person,
    readonly language: Language,
    readonly context: BrowserContext,
  ) {}

  static async signIn(browser: Browser, url: string, person: Person, language: Language): Promise<BrowserPlayer> {
    const context = await browser.newContext({ baseURL: url, locale: locales[language], timezoneId: demoSettings.zone });
    const player = new BrowserPlayer(person, language, context);
    await player.at("/sign-in", async (page) => {
      await enter(page, language, { mail: person.mail, password: demoPassword });
      await expect(page).not.toHaveURL(/sign-in/);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
    return player;
  }

  /** Opens a page, does something there, closes it. */
  async at<T>(path: string, act: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.context.newPage();
    await page.goto(path);
    const done = await act(page);
    await page.close();
    return done;
  }

  order(no: string): Promise<OrderView> {
    return this.#read<OrderView>(orderApi(no));
  }

  register(answers: Answers): Promise<string> {
    return this.at("/desk", async (page) => {
      await page.getByRole("link", { name: this.#say(pagesWords.desk.newOrder) }).click();
      const main = page.getByRole("main");
      await expect(main.getByRole("heading", { level: 1, name: this.#say(pagesWords.newOrder.title) })).toBeVisible();
      await fillFields({ within: main, language: this.language, people: [], currency: String(answers.currency) }, termsQuestions.fields, answers);
      await main.getByRole("button", { name: this.#say(pagesWords.newOrder.register), exact: true }).click();
      await page.waitForURL(/\/documents\/registration/);
      return decodeURIComponent(new URL(page.url()).pathname.split("/")[2] ?? "");
    });
  }

  async write(no: string, documentId: string, filling: Filling): Promise<void> {
    const { document, context } = await this.#document(no, documentId);
    const form = formNamed(document.form);
    const answers = this.#asked(form, context, filling);
    await this.at(documentPath(no, documentId), async (page) => {
      await this.#fill(page, form, context, answers);
      await page.getByRole("button", { name: this.#say(fillingWords.review), exact: true }).click();
      await signInDialog(page, this.language, { password: demoPassword, hand: this.#hand(), submits: true });
      await expect(page).toHaveURL(new RegExp(`${orderPath(no)}$`));
    });
    // Everything that was typed is in what was signed, and nothing else.
    const { versions } = await this.#document(no, documentId);
    expect(versions.at(-1)?.rendition).toEqual(renditionOf(form, schemaOf(form, context).parse(answers), context));
  }

  async sign(no: string, documentId: string, slotId: string, { filling }: { filling?: Filling } = {}): Promise<void> {
    const { document, context } = await this.#document(no, documentId);
    const part = filling && formNamed(document.form).slotFields[slotId];
    await this.at(documentPath(no, documentId), async (page) => {
      if (part) await this.#fill(page, part, context, this.#asked(part, context, filling));
      await page
        .getByRole("main")
        .getByRole("button", { name: this.#say(signingWords.sign), exact: true })
        .click();
      await signInDialog(page, this.language, { password: demoPassword, hand: this.#hand(), submits: false });
      await expect(page.getByText(this.#say(signingWords.done), { exact: true }).first()).toBeVisible();
    });
  }

  begin(no: string, form: FormId): Promise<string> {
    return this.at(orderPath(no), async (page) => {
      await page.getByRole("button", { name: this.#say(pagesWords.order.begin), exact: true }).click();
      await page.getByRole("menuitem", { name: this.#say(formTitles[form]), exact: true }).click();
      await page.waitForURL(/\/documents\//);
      return decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1) ?? "");
    });
  }

  async track(no: string, line: { milestoneId?: string; completion: number; text: string; handling?: string }): Promise<void> {
    const { order } = await this.order(no);
    const milestone = order.milestones.find(({ id }) => id === line.milestoneId)?.text;
    await this.at(`${orderPath(no)}?view=execution`, async (page) => {
      const words = pagesWords.order;
      if (milestone) await page.getByLabel(this.#say(words.milestone), { exact: true }).selectOption({ label: milestone });
      await page.getByLabel(this.#say(words.logText), { exact: true }).fill(line.text);
      if (line.handling) await page.getByLabel(this.#say(words.logHandling)).fill(line.handling);
      await page.getByRole("slider", { name: this.#say(words.completion) }).fill(String(line.completion));
      await page.getByRole("button", { name: this.#say(words.logSave), exact: true }).click();
      await expect(page.getByRole("listitem").filter({ hasText: line.text })).toBeVisible();
    });
  }

  #document(no: string, documentId: string): Promise<DocumentView> {
    return this.#read<DocumentView>(documentApi(no, documentId));
  }

  async #read<T>(path: string): Promise<T> {
    const answer = await this.context.request.get(path);
    expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
    return (await answer.json()) as T;
  }

  #asked(form: { fields: Fields }, context: FormContext, filling: Filling): Answers {
    return askedAnswers(form, filling(context, startAnswers(form, context).answers), context);
  }

  async #fill(page: Page, form: { fields: Fields }, context: FormContext, answers: Answers): Promise<void> {
    await fillFields(deskAt(page.getByRole("main"), this.language, context), form.fields, answers, startAnswers(form, context).answers);
  }

  /** Heads sign by hand, the others by typing their names. */
  #hand(): Hand {
    return this.person.head ? { how: "drawn" } : { how: "typed", name: this.person.name };
  }

  #say(words: Words): string {
    return inLanguage(words, this.language);
  }
}
