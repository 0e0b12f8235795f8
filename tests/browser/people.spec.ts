import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { entranceWords } from "@/lib/words/entrance";
import { fill } from "@/lib/words/fill";
import { ordersWords } from "@/lib/words/orders";
import { peopleWords } from "@/lib/words/people";
import { expect, test } from "../setup/browser";
import { invitationOf } from "../setup/newcomer";
import { ownPage } from "./at-browser";
import { signIn } from "./browser-player";

const language = "zh-Hant";
const name = "高遠";
/** An address of this run's own, so that a portal that lasts takes it again. */
const mail = `gao.yuan.${randomUUID().slice(0, 8)}@example.com`;
const password = "一句只有我知道的長長的話";

const rowOf = (page: Page) => page.getByRole("row").filter({ hasText: mail });

async function invites(admin: Page): Promise<void> {
  await admin.goto("/people");
  await admin.getByRole("button", { name: peopleWords.invite[language] }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByRole("button", { name: peopleWords.send[language] }).click();
  await expect(dialog.getByLabel(peopleWords.name[language], { exact: true })).toBeFocused();
  await dialog.getByLabel(peopleWords.name[language], { exact: true }).fill(name);
  await dialog.getByLabel(peopleWords.latinName[language]).fill("Gao Yuan");
  await dialog.getByLabel(peopleWords.mail[language]).fill(mail);
  await dialog.getByLabel(peopleWords.department[language], { exact: true }).selectOption("quality");
  await dialog.getByLabel(peopleWords.jobTitle[language]).fill("檢驗員");
  await dialog.getByRole("button", { name: peopleWords.send[language] }).click();
  await expect(dialog).toBeHidden();
  await expect(rowOf(admin)).toContainText(peopleWords.invited[language]);
  await expect(rowOf(admin)).toContainText(ordersWords.department.quality[language]);
}

test("the admin invites somebody, who comes in by the letter, and is out the moment the admin parts with him", async ({ browser }) => {
  const admin = await ownPage(browser, { who: "xu-jiahao", language });
  await invites(admin);

  const his = await ownPage(browser, { language });
  await his.goto(`/invitation#${await invitationOf(mail)}`);
  await his.getByLabel(entranceWords.newPassword[language], { exact: true }).fill(password);
  await his.getByLabel(entranceWords.passwordAgain[language]).fill(password);
  await his.getByRole("button", { name: entranceWords.accept[language] }).click();
  await expect(his.getByRole("main").getByRole("link", { name: entranceWords.signIn[language] })).toBeVisible();
  await signIn(his, { person: { id: "", name, latinName: "Gao Yuan", mail, department: "quality", title: "", head: false }, password, language });
  await expect(his.getByRole("heading", { level: 1 })).toContainText(name);

  await admin.reload();
  await expect(rowOf(admin)).toContainText(peopleWords.active[language]);
  await rowOf(admin)
    .getByRole("button", { name: fill(peopleWords.actions, language, { name }) })
    .click();
  await admin.getByRole("menuitem", { name: peopleWords.leaves[language] }).click();
  await admin.getByRole("dialog").getByRole("button", { name: peopleWords.leavesDo[language] }).click();
  await expect(rowOf(admin)).toHaveCount(0);
  await admin.getByRole("tab", { name: new RegExp(peopleWords.gone[language].replace("{count}", "\\d+")) }).click();
  await expect(rowOf(admin)).toBeVisible();
  await his.reload();
  await his.waitForURL(/\/sign-in/);
});
