import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import type { Language } from "@/lib/form/words";

/** What went wrong in a page without anybody asking: a test that saw any of it fails. */
export type Grumbles = string[];

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** A browser of somebody's own, in a language, with nothing remembered. Errors of its pages are noted. */
export async function ownPage(
  browser: Browser,
  { url, language, small, grumbles }: { url: string; language: Language; small?: boolean; grumbles: Grumbles },
): Promise<Page> {
  const context = await browser.newContext({ ...(small ? phone : desktop), baseURL: url });
  await context.addCookies([{ name: "language", value: language, url }]);
  const page = await context.newPage();
  page.on("pageerror", (error) => grumbles.push(`${page.url()}: ${error}`));
  page.on("console", (message) => message.type() === "error" && grumbles.push(`${page.url()}: ${message.text()}`));
  return page;
}
