import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DateEntry } from "@/components/ui/date-entry";
import type { Language } from "@/lib/form/words";
import { messagesFor } from "@/lib/words/messages";

function drawn(locale: Language, entry: object): string {
  const children = createElement(DateEntry, { id: "due", type: "date", ...entry });
  return renderToStaticMarkup(createElement(NextIntlClientProvider, { locale, messages: messagesFor(locale), timeZone: "Asia/Taipei", children }));
}

/** What is said of the input, by the last id that it names. */
function saidOf(markup: string): string | undefined {
  const id = markup
    .match(/aria-describedby="([^"]+)"/)?.[1]
    ?.split(" ")
    .at(-1);
  return markup
    .match(new RegExp(`<p id="${id}"[^>]*>(.*?)</p>`))?.[1]
    ?.replace(/<[^>]+>/g, "")
    .trim();
}

test.each([
  ["zh-Hant", "2026年11月25日（週三）"],
  ["zh-Hans", "2026年11月25日（周三）"],
  ["en", "Nov 25, 2026 (Wed)"],
] as const)("the day that stands in a field is said in %s", (language, said) => {
  expect(saidOf(drawn(language, { defaultValue: "2026-11-25" }))).toBe(said);
  expect(saidOf(drawn(language, { day: "2026-11-25", "aria-describedby": "due-hint" }))).toBe(said);
});

test("a time of the day is said with it, as a clock of 24 hours shows it", () => {
  expect(saidOf(drawn("zh-Hant", { type: "datetime-local", day: "2026-11-25T14:30" }))).toBe("2026年11月25日（週三） 14:30");
});

test.each(["", "2026-02-30", "soon"])("of “%s”, which is no day, nothing is said", (day) => {
  const markup = drawn("zh-Hant", { day, "aria-describedby": "due-hint" });
  expect(markup).toContain('aria-describedby="due-hint"');
  expect(markup).not.toContain("<p");
});
