import { expect, test } from "vitest";
import { historyWords } from "@/lib/words/history";
import { ordersWords } from "@/lib/words/orders";

test.each(["zh-Hant", "zh-Hans"] as const)("a name that ends in a full-width bracket has no space behind it in %s", (language) => {
  const who = ordersWords.nameOf[language].replace("{name}", "林志遠").replace("{place}", "銷售");
  for (const [kind, words] of Object.entries(historyWords)) expect(words[language].replace("{who}", who), kind).not.toMatch(/[）」”] /);
});
