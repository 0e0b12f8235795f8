import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import type { Language } from "@/lib/form/words";

/** Who sits where: a person of the demo company (by id) who is signed in, or nobody; the language he reads; a phone or a desk. */
export type Seat = { who?: string; language?: Language; small?: boolean };

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** A browser of somebody's own with nothing remembered. Signing in is one request here; how people do it, the tests of the entrance see. */
export async function ownPage(browser: Browser, { who, language = "zh-Hant", small }: Seat = {}): Promise<Page> {
  const url = process.env.PORTAL_URL ?? "";
  const context = await browser.newContext({ ...(small ? phone : desktop), baseURL: url, reducedMotion: "reduce" });
  await context.addCookies([{ name: "language", value: language, url }]);
  if (who) {
    const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
    const form = { csrfToken, mail: mailOf(who), password: demoPassword, json: "true" };
    await context.request.post("/api/auth/callback/credentials", { form });
  }
  return context.newPage();
}

function mailOf(id: string): string {
  const person = demoPeople.find((one) => one.id === id);
  if (!person) throw new Error(`The demo company has no ${id}.`);
  return person.mail;
}
