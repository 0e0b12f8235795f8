import type { Page } from "@playwright/test";
import type { Settings } from "@/lib/company/settings";
import { pagesWords } from "@/lib/words/pages";
import { settingsWords } from "@/lib/words/settings";
import { uiWords } from "@/lib/words/ui";
import { expect, test } from "../setup/browser";
import { orderIn, setting } from "../setup/stage";
import { ownPage } from "./at-browser";

const language = "zh-Hant";
const says = (page: Page, words: { "zh-Hant": string }) => page.getByText(words[language].split("{")[0] ?? "").first();

test("the admin saves a setting, and what cannot be is told at its field", async ({ browser }) => {
  const admin = await setting({ language }).troupe.head("admin");
  const saved = async () => (await admin.visit.get<{ settings: Settings }>("/api/v1/settings")).settings;
  const before = await saved();
  const page = await ownPage(browser, { who: "xu-jiahao", language });
  const phone = page.getByLabel(settingsWords.phone[language], { exact: true });
  const mail = page.getByLabel(settingsWords.mail[language], { exact: true });
  const save = page.getByRole("button", { name: uiWords.save[language], exact: true });
  await page.goto("/settings");
  await expect(save).toBeDisabled();
  await phone.fill("+86 512 6500 1234");
  await mail.fill("不是信箱");
  await expect(says(page, settingsWords.unsaved)).toBeVisible();
  await save.click();
  await expect(mail).toHaveAttribute("aria-invalid", "true");
  expect(await saved()).toEqual(before);
  await mail.fill(before.mail);
  await save.click();
  await expect(says(page, settingsWords.asSaved)).toBeVisible();
  await page.reload();
  await expect(phone).toHaveValue("+86 512 6500 1234");
  expect(await saved()).toEqual({ ...before, phone: "+86 512 6500 1234" });
  await admin.visit.put("/api/v1/settings", before);
});

test("the auditor sees that the ledger is intact and by which key a packet is held against it, and checks what was written since", async ({ browser }) => {
  const { no, troupe } = await orderIn("registered", { language });
  const { key } = await (await troupe.head("audit")).visit.get<{ key: string }>(`/api/v1/orders/${no}/verification`);
  const page = await ownPage(browser, { who: "ma-guoqiang", language });
  await page.goto("/audit");
  await expect(says(page, pagesWords.audit.intact)).toBeVisible();
  await expect(page.getByText(`--key ${key}`)).toBeVisible();
  const entries = page.locator("dl > div", { has: page.getByText(pagesWords.audit.entries[language], { exact: true }) }).getByRole("definition");
  const before = (await entries.textContent()) ?? "";
  await orderIn("registered", { language });
  await page.getByRole("button", { name: pagesWords.audit.check[language] }).click();
  await expect(entries).not.toHaveText(before);
  await expect(page.getByRole("status").filter({ has: says(page, pagesWords.audit.intact) })).toBeVisible();
});
