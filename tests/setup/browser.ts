import { type BrowserContext, test as base, expect } from "@playwright/test";

/** The browser's own line for an answer of 4xx: a refusal is an answer, not a mistake of the page. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/;

function watch(context: BrowserContext, errors: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error" && !refusal.test(message.text())) errors.push(message.text());
  });
  context.on("weberror", (error) => void errors.push(error.error().message));
}

/** Playwright's test, in which an error on the console of any page fails, whichever context opened it. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ browser, context }, use) => {
      const errors: string[] = [];
      const open = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const another = await open(options);
        watch(another, errors);
        return another;
      };
      watch(context, errors);
      await use(undefined);
      browser.newContext = open;
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
