import type { Page } from "@playwright/test";
import { linkWords } from "@/lib/words/link";
import { expect, test } from "../setup/browser";
import { orderIn } from "../setup/stage";
import { customerOpens } from "./browser-customer";
import { fitsItsWidth, isAccessible } from "./whole-page";

for (const language of ["zh-Hant", "en"] as const) {
  test(`the customer sees on his phone what changes, its PDF and whom to call, in ${language}`, async ({ browser }) => {
    const scene = await orderIn("change", { language });
    const [line] = (await (await scene.troupe.head("sales")).order(scene.no)).order.terms.lines;
    const page = await customerOpens(browser, scene, "changeRequest");
    await isAccessible(page);
    await fitsItsWidth(page);
    const changes = page.getByRole("table", { name: linkWords.changesSays[language] });
    await expect(changes.getByRole("row").filter({ hasText: line?.product })).toContainText(`× ${Number(line?.quantity) + 10}`);
    await expect(changes.locator("s").filter({ hasText: line?.product })).toContainText(`× ${line?.quantity}`);
    await expect(page.locator(`a[href="mailto:lin.zhiyuan@demo.example"]`)).toBeVisible();
    const address = await page.getByRole("link", { name: linkWords.pdfToRead[language] }).getAttribute("href");
    const response = await page.request.get(address ?? "");
    expect([response.status(), response.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  });
}

test("nothing moves under the customer's finger when he comes to where he answers", async ({ browser }) => {
  const page = await customerOpens(browser, await orderIn("change", { language: "en" }), "changeRequest");
  const way = page.getByRole("link", { name: linkWords.toSign.en });
  await expect(way).toBeInViewport();
  const before = await heightOf(page);
  await page.getByRole("button", { name: linkWords.disagree.en }).scrollIntoViewIfNeeded();
  await expect(way).toBeHidden();
  expect(await heightOf(page)).toBe(before);
});

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
