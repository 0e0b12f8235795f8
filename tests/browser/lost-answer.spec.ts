import { inLanguage } from "@/lib/form/words";
import { linkWords } from "@/lib/words/link";
import { signingWords } from "@/lib/words/signing";
import { requestChange } from "../../scripts/play/change";
import { expect, test } from "../setup/browser";
import { orderIn } from "../setup/stage";
import { customerOpens } from "./browser-customer";
import { draw } from "./sign-dialog";

const language = "zh-Hant";

test.use({ forgiven: /^Failed to load resource: net::ERR_FAILED/ });

test("a customer whose answer was lost on the way presses again, and has signed once (7.1)", async ({ browser }) => {
  const scene = await orderIn("execution", { language });
  await requestChange(scene);
  const phone = await customerOpens(browser, scene, "changeRequest");
  await phone.route(
    "**/api/v1/link/signatures",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await phone.getByRole("textbox", { name: linkWords.name[language], exact: true }).fill(scene.sample.contact);
  await draw(phone, phone.getByRole("main"), language);
  await phone.getByLabel(inLanguage(signingWords.consent, language)).check();
  const sign = phone.getByRole("button", { name: linkWords.sign[language], exact: true });
  const lost = phone.waitForEvent("requestfailed");
  await sign.click();
  await lost;
  await sign.click();
  await expect(phone.getByText(linkWords.state.signed[language]).first()).toBeVisible();
  const { order } = await (await scene.troupe.head("sales")).order(scene.no);
  expect(order.documents.findLast(({ form }) => form === "changeRequest")?.versions).toHaveLength(1);
});
