import { financeReport } from "@/forms/finance-report";
import { termFields } from "@/forms/order-terms";
import { demoPassword } from "@/lib/company/demo-people";
import { inLanguage } from "@/lib/form/words";
import { fillingWords } from "@/lib/words/filling";
import { pagesWords } from "@/lib/words/pages";
import { signingWords } from "@/lib/words/signing";
import { contextOf } from "../forms/context";
import { sampleAnswers } from "../forms/sample-answers";
import { expect, test } from "../setup/browser";
import { orderIn } from "../setup/stage";
import { ownPage } from "./at-browser";
import { fillForm } from "./fill-form";
import { draw } from "./sign-dialog";

const language = "zh-Hant";

test("what is said beside a field goes once the field is right, and nothing else with it", async ({ browser }) => {
  const page = await ownPage(browser, { who: "lin-zhiyuan", language });
  await page.goto("/orders/new");
  await page.getByRole("button", { name: pagesWords.newOrder.register[language] }).click();
  const customer = page.getByLabel(termFields.customerName.label[language], { exact: true });
  const contact = page.getByLabel(termFields.contact.label[language], { exact: true });
  await expect(customer).toHaveAttribute("aria-invalid", "true");
  await customer.fill("改正有限公司");
  await expect(customer).not.toHaveAttribute("aria-invalid", "true");
  await expect(contact).toHaveAttribute("aria-invalid", "true");
});

test("a figure under nought stays as it was typed, and is found fault with", async ({ browser }) => {
  const page = await ownPage(browser, { who: "lin-zhiyuan", language });
  await page.goto("/orders/new");
  await page.getByRole("button", { name: pagesWords.newOrder.register[language] }).click();
  const quantity = page.locator("[name='lines.0.quantity']");
  await quantity.fill("-3");
  await quantity.blur();
  await expect(quantity).toHaveValue("-3");
  await expect(quantity).toHaveAttribute("aria-invalid", "true");
});

test.describe("what only the server finds", () => {
  test.use({ forgiven: /422/ });

  test("in an answer that is signed is listed over the form, where it can be mended", async ({ browser }) => {
    const { no } = await orderIn("review", { language });
    const page = await ownPage(browser, { who: "guo-zihao", language });
    await page.goto(`/orders/${no}/documents/financeReport.finance.1`);
    const context = contextOf("financeReport");
    const answers = sampleAnswers("financeReport", context, "pass");
    await fillForm({ scope: page.getByRole("main"), answers, context, language }, financeReport.fields);
    const detail = "請寫明由誰支援。";
    const faults = [{ path: "conclusion.pass.support", detail }];
    await page.route("**/submissions", (route) => route.fulfill({ status: 422, json: { status: 422, reason: "notTheSchema", detail: "請修改。", faults } }));
    await page.getByRole("button", { name: fillingWords.review[language] }).click();
    const dialog = page.getByRole("dialog");
    await draw(page, dialog, language);
    await dialog.getByLabel(inLanguage(signingWords.consent, language)).check();
    await dialog.getByLabel(signingWords.password[language]).fill(demoPassword);
    await dialog.getByRole("button", { name: signingWords.submitAndSign[language], exact: true }).click();
    await expect(dialog).toBeHidden();
    const summary = page.getByRole("alert").filter({ hasText: detail });
    await expect(summary).toBeFocused();
    await summary.getByRole("link").click();
    const support = page.locator("[name='conclusion.pass.support']");
    await expect(support).toBeFocused();
    await support.fill("由製造工程師支援。");
    await expect(summary).toBeHidden();
  });
});
