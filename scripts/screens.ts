import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright";
import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import { browserToLaunch } from "./browser/find";
import { onPath, root } from "./paths";
import { Troupe } from "./play/troupe";
import { type Shot, shotsOf } from "./screens/shots";

const out = join(root, "docs", "screens");
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 860 } };

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
