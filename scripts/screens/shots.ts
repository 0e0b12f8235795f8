import type { Page } from "playwright";
import { inLanguage, type Language } from "@/lib/form/words";
import type { Stage } from "@/lib/order/order";
import type { Department } from "@/lib/order/people";
import type { Task } from "@/lib/order/tasks";
import { fieldWords } from "@/lib/words/fields";
import { fillingWords } from "@/lib/words/filling";
import { linkWords } from "@/lib/words/link";
import { Mailbox } from "../play/mailbox";
import { Troupe } from "../play/troupe";
import { Visit } from "../play/visit";

/** One picture: whose page, which, in which language. `act` leads from the page that opens to the one that is shown. */
export type Shot = {
  name: string;
  who?: Department;
  path: string;
  language?: Language;
  small?: boolean;
  act?: (page: Page, language: Language) => Promise<void>;
};
type Listed = { no: string; stage: Stage; terms: { customer: { mail: string } }; tasks: Task[] };

/** Fills what a registration still asks, up to the dialog in which it is signed. */
async function openSigning(page: Page, language: Language): Promise<void> {
  const met = page.getByRole("radio", { name: inLanguage(fieldWords.verdict.met, language), exact: true });
  for (let at = 0; at < (await met.count()); at += 1) await met.nth(at).check();
  await page.locator('input[name="conclusion.outcome"][value="pass"]').check();
  await page.getByRole("button", { name: inLanguage(fillingWords.review, language), exact: true }).click();
  await page.getByRole("dialog").waitFor();
}

/** From the link in the customer's mail to the document. */
function openLink(url: string, mail: string) {
  const mailbox = new Mailbox(new Visit(url, "zh-Hant"));
  return async (page: Page, language: Language) => {
    const pressed = new Date().toISOString();
    await page.getByRole("button", { name: inLanguage(linkWords.sendCode, language) }).click();
    const code = await mailbox.waitFor(mail, "a code", ({ text, at }) => (at >= pressed ? text.match(/(?<!\d)\d{6}(?!\d)/)?.[0] : undefined));
    await page.getByLabel(inLanguage(linkWords.code, language)).fill(code);
    await page.getByRole("button", { name: inLanguage(linkWords.show, language) }).click();
    await page.getByRole("heading", { name: inLanguage(linkWords.signTitle, language) }).waitFor();
  };
}

/** Down to the part of an order that the address asks for. */
async function toView(page: Page): Promise<void> {
  await page.locator('a[aria-current="page"][href*="view="]').evaluate((tab) => window.scrollTo(0, tab.getBoundingClientRect().top + window.scrollY - 80));
}

/** What the pictures show, of orders that the portal has; `closed` is one whose papers can be shown. */
export async function shotsOf(url: string): Promise<{ shots: Shot[]; closed: string | undefined }> {
  const sales = await new Troupe(url, "zh-Hant").head("sales");
  const inStage = async (stage: Stage) => (await sales.visit.get<{ orders: Listed[] }>(`/api/v1/orders?stage=${stage}`)).orders;
  const [registered, [reviewed], underWay, [closed]] = await Promise.all([inStage("preliminary"), inStage("review"), inStage("execution"), inStage("closed")]);
  // Not one that was refused and begins again.
  const begun = registered.find((one) => one.tasks.some((task) => task.documentId === "registration.sales.1"));
  // One that is on its way, not one that has just begun or waits for its closure.
  const executed = underWay.find((one) => !one.tasks.some((task) => "customer" in task.for || task.form === "closureRequest")) ?? underWay[0];
  const each = (no: string | undefined, make: (at: string) => Shot[]) => (no ? make(`/orders/${no}`) : []);
  return {
    closed: closed?.no,
    shots: [
      { name: "sign-in", path: "/sign-in" },
      { name: "sign-in", path: "/sign-in", language: "en", small: true },
      { name: "desk", who: "sales", path: "/desk" },
      { name: "desk", who: "technical", path: "/desk", language: "en" },
      { name: "desk", who: "sales", path: "/desk", small: true },
      { name: "orders", who: "sales", path: "/orders" },
      { name: "orders", who: "sales", path: "/orders", language: "zh-Hans", small: true },
      { name: "people", who: "admin", path: "/people" },
      { name: "settings", who: "admin", path: "/settings" },
      { name: "archive", who: "archive", path: "/archive" },
      { name: "archive", who: "archive", path: "/archive", language: "en", small: true },
      { name: "audit", who: "audit", path: "/audit", language: "en" },
      { name: "new-order", who: "sales", path: "/orders/new", language: "zh-Hans" },
      ...each(begun?.no, (at) => [
        { name: "form", who: "sales", path: `${at}/documents/registration.sales.1` },
        { name: "form", who: "sales", path: `${at}/documents/registration.sales.1`, small: true },
        { name: "signing", who: "sales", path: `${at}/documents/registration.sales.1`, act: openSigning },
        { name: "signing", who: "sales", path: `${at}/documents/registration.sales.1`, small: true, language: "en", act: openSigning },
      ]),
      ...each(reviewed?.no, (at) => [{ name: "order-review", who: "production", path: at, language: "en" }]),
      ...each(executed?.no, (at) => [
        { name: "order", who: "sales", path: at },
        { name: "order", who: "sales", path: at, small: true },
        { name: "execution", who: "production", path: `${at}?view=execution`, act: toView },
        { name: "closure", who: "management", path: `${at}?view=closure`, act: toView },
        { name: "closure", who: "management", path: `${at}?view=closure`, small: true, act: toView },
        { name: "history", who: "sales", path: `${at}?view=history`, language: "zh-Hans", act: toView },
        { name: "document", who: "quality", path: `${at}/documents/technicalReport.technical.1` },
      ]),
      ...each(closed?.no, (at) => [
        { name: "conformance", who: "audit", path: `${at}/conformance` },
        { name: "conformance", who: "audit", path: `${at}/conformance`, language: "en", small: true },
      ]),
      ...(await customersShots(url, underWay)),
    ],
  };
}

/** The customer's page, for an order that waits for him. */
async function customersShots(url: string, orders: Listed[]): Promise<Shot[]> {
  const waiting = orders.find(({ tasks }) => tasks.some((task) => "customer" in task.for));
  if (!waiting) return [];
  const { mail } = waiting.terms.customer;
  const mailbox = new Mailbox(new Visit(url, "zh-Hant"));
  const isAbout = (text: string) => (text.includes(waiting.no) ? text.match(/\/link#([\w-]+)/)?.[1] : undefined);
  const token = await mailbox.waitFor(mail, "a link", ({ text }) => isAbout(text));
  const shot = { name: "customer", path: `/link#${token}`, act: openLink(url, mail) };
  return [{ name: "customer-start", path: `/link#${token}`, small: true, language: "en" }, { ...shot, small: true }, shot];
}
