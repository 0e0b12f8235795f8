import type { Browser, Page } from "@playwright/test";
import { dayIn } from "@/lib/calendar/zone";
import { demoSettings } from "@/lib/company/demo-people";
import { languages } from "@/lib/form/words";
import { orderPageWords } from "@/lib/words/order-page";
import { shellWords } from "@/lib/words/ui";
import { demoDay } from "../../scripts/play/demo-day";
import { expect, test } from "../setup/browser";
import { orderIn } from "../setup/stage";
import { ownPage } from "./at-browser";
import { foreignWordsOf } from "./foreign-words";
import { fitsItsWidth, isAccessible } from "./whole-page";

/** Every page of the house, and who reads it. `order` is one that is executed, `closed` one that is closed. */
const pages: { path: (orders: { order: string; closed: string; begun: string }) => string; who?: string }[] = [
  { path: () => "/sign-in" },
  { path: () => "/forgotten" },
  { path: () => "/desk", who: "chen-meiling" },
  { path: () => "/desk", who: "wang-jianguo" },
  { path: () => "/orders", who: "zhao-wenbo" },
  { path: () => "/orders/new", who: "lin-zhiyuan" },
  { path: () => "/orders/deadlines", who: "zhao-wenbo" },
  { path: ({ order }) => `/orders/${order}`, who: "chen-meiling" },
  { path: ({ order }) => `/orders/${order}?view=execution`, who: "zhang-weiqiang" },
  { path: ({ order }) => `/orders/${order}?view=terms`, who: "he-jiahui" },
  { path: ({ order }) => `/orders/${order}?view=closure`, who: "zhao-wenbo" },
  { path: ({ order }) => `/orders/${order}?view=history`, who: "liu-jingyi" },
  { path: ({ closed }) => `/orders/${closed}?view=history`, who: "chen-meiling" },
  { path: ({ order }) => `/orders/${order}?view=history&asOf=${demoDay()}`, who: "he-jiahui" },
  { path: ({ order }) => `/orders/${order}?asOf=2026-02-30`, who: "he-jiahui" },
  { path: ({ closed }) => `/orders/${closed}/conformance`, who: "ma-guoqiang" },
  { path: ({ begun }) => `/orders/${begun}/correct`, who: "chen-meiling" },
  { path: ({ begun }) => `/orders/${begun}/documents/registration.sales.1`, who: "chen-meiling" },
  { path: ({ order }) => `/orders/${order}/documents/financeReport.finance.1`, who: "he-jiahui" },
  { path: ({ order }) => `/orders/${order}/documents/minutes.sales.1`, who: "liu-jingyi" },
  { path: ({ closed }) => `/orders/${closed}/documents/closureRequest.sales.1`, who: "zhou-mingzhe" },
  { path: () => "/forms", who: "wu-junjie" },
  { path: () => "/archive", who: "sun-xiulan" },
  { path: () => "/audit", who: "ma-guoqiang" },
  { path: () => "/people", who: "xu-jiahao" },
  { path: () => "/settings", who: "xu-jiahao" },
  { path: () => "/profile", who: "li-yating" },
  { path: () => "/nowhere", who: "li-yating" },
];

let orders: { order: string; closed: string; begun: string };

test.beforeAll(async () => {
  const [order, closed, begun] = [
    await orderIn("finding", { language: "zh-Hant" }),
    await orderIn("closed", { language: "zh-Hant" }),
    await orderIn("registered", { language: "zh-Hant" }),
  ];
  orders = { order: order.no, closed: closed.no, begun: begun.no };
});

/** Each reader keeps his browser for all his pages. */
function seats(browser: Browser, seat: { language: (typeof languages)[number]; small: boolean }) {
  const known = new Map<string, Promise<Page>>();
  return (who = ""): Promise<Page> => {
    const page = known.get(who) ?? ownPage(browser, { ...seat, ...(who && { who }) });
    known.set(who, page);
    return page;
  };
}

for (const language of languages) {
  for (const small of [false, true]) {
    test(`every page is whole in ${language}, ${small ? "on a phone" : "on a desktop"}`, async ({ browser }) => {
      const seat = seats(browser, { language, small });
      for (const { path, who } of pages) {
        const address = path(orders);
        await test.step(`${address} ${who ?? ""}`, async () => {
          const page = await seat(who);
          await page.goto(address);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await isAccessible(page);
          await fitsItsWidth(page);
          if (language !== "en") expect.soft(await foreignWordsOf(page), address).toEqual([]);
        });
      }
    });
  }
}

test("a page of another department's says that it may not be one's own to read", async ({ browser }) => {
  const page = await ownPage(browser, { who: "xu-jiahao", language: "zh-Hans" });
  await page.goto(`/orders/${orders.order}`);
  await expect(page.getByRole("heading", { name: shellWords.notFound["zh-Hans"] })).toBeVisible();
  await expect(page.getByRole("banner")).toHaveCount(1);
});

test("whoever types a day sees the order as of its end, and comes back to today", async ({ browser }) => {
  const language = "zh-Hant";
  const scene = await orderIn("registered", { language });
  const { order } = await (await scene.troupe.head("sales")).order(scene.no);
  const day = dayIn(demoSettings.zone, order.registeredAt);
  const said = day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
  const page = await ownPage(browser, { who: "chen-meiling", language });
  await page.goto(`/orders/${scene.no}?view=history`);
  const { past } = orderPageWords;
  const show = page.getByRole("button", { name: past.show[language] });
  await expect(show).toBeEnabled();
  const entry = page.getByLabel(past.day[language], { exact: true });
  await entry.fill(day);
  await expect(entry).toHaveAccessibleDescription(new RegExp(`${said}（週.）$`));
  await show.click();
  await page.waitForURL(`**/orders/${scene.no}?asOf=${day}`);
  await expect(page.getByText(past.title[language].replaceAll("<day></day>", said))).toBeVisible();
  await expect(page.getByRole("heading", { name: past.inForce[language] })).toBeVisible();

  await page.getByRole("link", { name: past.today[language] }).click();
  await page.waitForURL(`**/orders/${scene.no}`);
  await expect(page.getByRole("heading", { name: orderPageWords.inForce[language] })).toBeVisible();
  await expect(page.getByText(past.says[language])).toHaveCount(0);
});

test("on a phone the menu is under the thumb, and leads everywhere", async ({ browser }) => {
  const page = await ownPage(browser, { who: "chen-meiling", language: "zh-Hans", small: true });
  await page.goto("/desk");
  const menu = page.getByRole("navigation", { name: shellWords.navigation["zh-Hans"] }).locator("visible=true");
  await menu.getByRole("link", { name: shellWords.orders["zh-Hans"] }).click();
  await page.waitForURL("**/orders");
  await page.goBack();
  await page.waitForURL("**/desk");
});
