import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright";
import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import { inLanguage, type Language } from "@/lib/form/words";
import type { Stage } from "@/lib/order/order";
import type { Department } from "@/lib/order/people";
import type { Task } from "@/lib/order/tasks";
import { fieldWords } from "@/lib/words/fields";
import { fillingWords } from "@/lib/words/filling";
import { linkWords } from "@/lib/words/link";
import { browserToLaunch } from "./browser/find";
import { onPath, root } from "./paths";
import { Mailbox } from "./play/mailbox";
import { Troupe } from "./play/troupe";
import { Visit } from "./play/visit";

const out = join(root, "docs", "screens");
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 860 } };

/** One picture: whose page, which, in which language. `act` leads from the page that opens to the one that is shown. */
type Shot = { name: string; who?: Department; path: string; language?: Language; small?: boolean; act?: (page: Page, language: Language) => Promise<void> };
type Listed = { no: string; stage: Stage; terms: { customer: { mail: string } }; tasks: Task[] };

async function newPage(browser: Browser, url: string, { who, language = "zh-Hant", small }: Shot): Promise<Page> {
  const context = await browser.newContext({
    ...(small ? phone : desktop),
    baseURL: url,
    locale: { "zh-Hant": "zh-TW", "zh-Hans": "zh-CN", en: "en-GB" }[language],
  });
  await context.addCookies([{ name: "language", value: language, url }]);
  if (who) {
    const person = demoPeople.find((one) => one.department === who && (one.head || ["archive", "audit", "admin"].includes(who)));
    const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
    await context.request.post("/api/auth/callback/credentials", { form: { csrfToken, mail: person?.mail ?? "", password: demoPassword, json: "true" } });
  }
  return context.newPage();
}

async function take(browser: Browser, url: string, shot: Shot): Promise<void> {
  const { name, path, language = "zh-Hant", small, act } = shot;
  const page = await newPage(browser, url, shot);
  await page.goto(path, { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await act?.(page, language);
  const more = `${small ? "-phone" : ""}${language === "zh-Hant" ? "" : `-${language}`}`;
  await page.screenshot({ path: join(out, `${name}${more}.png`), animations: "disabled" });
  await page.context().close();
}

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

async function shotsOf(url: string): Promise<{ shots: Shot[]; closed: string | undefined }> {
  const sales = await new Troupe(url, "zh-Hant").head("sales");
  const { orders } = await sales.visit.get<{ orders: Listed[] }>("/api/v1/orders");
  const inStage = (stage: Stage) => orders.find((one) => one.stage === stage);
  const [begun, reviewed, executed, closed] = [inStage("preliminary"), inStage("review"), inStage("execution"), inStage("closed")];
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
        { name: "execution", who: "production", path: `${at}?view=execution` },
        { name: "closure", who: "management", path: `${at}?view=closure` },
        { name: "closure", who: "management", path: `${at}?view=closure`, small: true },
        { name: "history", who: "sales", path: `${at}?view=history`, language: "zh-Hans" },
        { name: "document", who: "quality", path: `${at}/documents/technicalReport.technical.1` },
      ]),
      ...each(closed?.no, (at) => [
        { name: "conformance", who: "audit", path: `${at}/conformance` },
        { name: "conformance", who: "audit", path: `${at}/conformance`, language: "en", small: true },
      ]),
      ...(await customersShots(url, orders)),
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

/** The first page of some of a closed order's papers, where poppler is at hand. */
async function papers(url: string, no: string): Promise<void> {
  const program = onPath("pdftoppm");
  if (!program) return;
  const { visit } = await new Troupe(url, "zh-Hant").head("sales");
  for (const id of ["registration.sales.1", "productionReport.production.1", "minutes.sales.1", "closureRequest.sales.1"]) {
    const response = await visit.send(`/api/v1/orders/${no}/documents/${id}/pdf`);
    if (!response.ok) continue;
    const input = Buffer.from(await response.arrayBuffer());
    const { stdout } = spawnSync(program, ["-png", "-r", "80", "-f", "1", "-l", "1", "-"], { input, maxBuffer: 64 * 1024 * 1024 });
    writeFileSync(join(out, `pdf-${id.split(".")[0]}.png`), stdout);
  }
}

// `--only order` takes again what has "order" in its name.
const { values } = parseArgs({ options: { url: { type: "string", default: "http://127.0.0.1:3000" }, only: { type: "string", default: "" } } });
mkdirSync(out, { recursive: true });
const browser = await chromium.launch(await browserToLaunch());
const { shots, closed } = await shotsOf(values.url);
for (const shot of shots.filter(({ name }) => name.includes(values.only))) {
  await take(browser, values.url, shot);
  console.log(`${shot.name} ${shot.language ?? "zh-Hant"}${shot.small ? " phone" : ""}`);
}
if (closed) await papers(values.url, closed);
await browser.close();
