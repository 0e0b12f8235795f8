import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

/** The browser's own line for an answer of 4xx: a refusal is an answer, not a mistake of the page. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/;

type House = {
  /** What else a page may say on its console in this test: a line that was cut on purpose. */
  forgiven: RegExp;
  quietHouse: undefined;
};

function watch(context: BrowserContext, forgiven: RegExp, errors: string[]): void {
  const isNews = (text: string) => !refusal.test(text) && !forgiven.test(text);
  context.on("console", (message) => {
    if (message.type() === "error" && isNews(message.text())) errors.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => void errors.push(`${error.page()?.url()}: ${error.error().message}`));
}

/**
 * What the server sends after the page's frame waits, hidden, at the end of the document, and for a moment stands there twice. Of a page
 * that turns out not to be there a frame without content stays for good, but no place any more that waits for it.
 */
const stillArriving = 'body:has(template[id^="B:"]) > div[hidden][id^="S:"], body > div[hidden][id^="S:"]:has(> :not(template))';

/** Whoever goes to a page has it whole: what is looked for next is there once. */
function arriveWhole(page: Page): void {
  const whole = () => expect(page.locator(stillArriving)).toHaveCount(0);
  const goTo = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...to) => {
    const answer = await goTo(...to);
    await whole();
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload(...how);
    await whole();
    return answer;
  };
}

/** Playwright's test, in which an error on the console of any page fails, whichever context opened it; every context is closed at the end. */
export const test = base.extend<House>({
  forgiven: [/^(?!)/, { option: true }],
  quietHouse: [
    async ({ browser, forgiven }, use) => {
      const errors: string[] = [];
      const opened: BrowserContext[] = [];
      const open = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const another = await open(options);
        opened.push(another);
        watch(another, forgiven, errors);
        another.on("page", arriveWhole);
        return another;
      };
      await use(undefined);
      browser.newContext = open;
      await Promise.all(opened.map((one) => one.close()));
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
