import { fillingWords } from "@/lib/words/filling";
import { formTitles } from "@/lib/words/form-titles";
import { pagesWords } from "@/lib/words/pages";
import { handOn } from "../../scripts/play/registration";
import { expect, test } from "../setup/browser";
import { orderIn } from "../setup/stage";
import { ownPage } from "./at-browser";

const language = "zh-Hant";

test("what waits for a department is on its desk with customer and time left, and leads to the form", async ({ browser }) => {
  const scene = await orderIn("registered", { language });
  const page = await ownPage(browser, { who: "li-yating", language });
  const row = page.getByRole("table", { name: pagesWords.desk.department[language] }).getByRole("row").filter({ hasText: scene.no });
  await page.goto("/desk");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("李雅婷");
  await expect(row).toHaveCount(0);
  await handOn(scene);
  await page.reload();
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(scene.sample.customer);
  await row.getByRole("link", { name: new RegExp(formTitles.technicalReport[language]) }).click();
  await page.waitForURL(`**/orders/${scene.no}/documents/technicalReport.technical.1`);
  await expect(page.getByRole("button", { name: fillingWords.review[language] })).toBeEnabled();
});
