import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { demoPassword } from "@/lib/company/demo-people";
import { entranceWords } from "@/lib/words/entrance";
import { profileWords } from "@/lib/words/profile";
import { signingWords } from "@/lib/words/signing";
import { recordPassing } from "../../scripts/play/meeting";
import { expect, test } from "../setup/browser";
import { leaves, newcomer } from "../setup/newcomer";
import { orderIn } from "../setup/stage";
import { ownPage } from "./at-browser";
import { signIn } from "./browser-player";
import { draw } from "./sign-dialog";

const language = "zh-Hant";
const passwords = (page: Page) => ({
  current: page.getByLabel(profileWords.current[language], { exact: true }),
  fresh: page.getByLabel(entranceWords.newPassword[language], { exact: true }),
  again: page.getByLabel(entranceWords.passwordAgain[language], { exact: true }),
});

test("whoever changes his password comes in with the new one and no more with the old", async ({ browser }) => {
  const [old, fresh] = ["一句很快就要被換掉的長話", "另一句只有我知道的長長的話"];
  const him = await newcomer(`gao.lang.${randomUUID().slice(0, 8)}@example.com`, old);
  const page = await ownPage(browser, { language });
  await signIn(page, { person: him.person, password: old, language });
  await page.goto("/profile");
  const asked = passwords(page);
  await asked.current.fill("不是我的密碼");
  await asked.fresh.fill(fresh);
  await asked.again.fill(fresh);
  await page.getByRole("button", { name: profileWords.change[language] }).click();
  await expect(asked.current).toHaveAttribute("aria-invalid", "true");
  await asked.current.fill(old);
  await page.getByRole("button", { name: profileWords.change[language] }).click();
  await expect(page.getByText(profileWords.changed[language]).first()).toBeVisible();

  const another = await ownPage(browser, { language });
  await another.goto("/sign-in");
  await another.getByRole("textbox", { name: entranceWords.mail[language] }).fill(him.person.mail);
  await another.getByLabel(entranceWords.password[language], { exact: true }).fill(old);
  await another.getByRole("button", { name: entranceWords.signIn[language], exact: true }).click();
  await expect(another.getByText(entranceWords.wrong[language])).toBeVisible();
  await signIn(another, { person: him.person, password: fresh, language });
  await leaves(him);
});

test("a signature that is kept in the profile signs a document, and can be forgotten again", async ({ browser }) => {
  const scene = await orderIn("meeting", { language });
  const minutes = await recordPassing(scene);
  const page = await ownPage(browser, { who: "liu-jingyi", language });
  await page.goto("/profile");
  await draw(page, page.getByRole("main"), language);
  await page.getByRole("button", { name: profileWords.signatureSave[language] }).click();
  await expect(page.getByRole("img", { name: signingWords.drawn[language] })).toBeVisible();

  await page.goto(`/orders/${scene.no}/documents/${minutes}`);
  await page.getByRole("main").getByRole("button", { name: signingWords.sign[language], exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("tab", { name: signingWords.saved[language], selected: true })).toBeVisible();
  await dialog.getByLabel(signingWords.consent[language]).check();
  await dialog.getByLabel(signingWords.password[language]).fill(demoPassword);
  await dialog.getByRole("button", { name: signingWords.sign[language], exact: true }).click();
  await expect(dialog).toBeHidden();
  const { versions } = await (await scene.troupe.head("quality")).document(scene.no, minutes);
  expect(versions[0]?.signatures.find(({ slotId }) => slotId === "liu-jingyi")).toMatchObject({ mark: { how: "saved" } });

  await page.goto("/profile");
  await page.getByRole("button", { name: profileWords.signatureForget[language] }).click();
  await expect(page.getByText(profileWords.signatureNone[language])).toBeVisible();
});
