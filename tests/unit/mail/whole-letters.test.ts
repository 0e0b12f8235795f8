import { expect, test } from "vitest";
import { languages } from "@/lib/form/words";
import { orderLetter } from "@/lib/mail/order-letters";
import { written } from "@/lib/mail/written";
import { orderLetters } from "@/lib/order/letters";
import { customer, terms } from "../order/story";
import { head } from "./matter";
import { matters } from "./matters";

test.each(orderLetters.flatMap((name) => languages.map((language) => [name, language] as const)))("the letter %s is whole in %s", async (name, language) => {
  const { subject, html, text } = await written(orderLetter(name, matters[name](language)), head);
  for (const part of [subject, html, text]) expect(part).not.toMatch(/\{\w+\}|undefined|\[object/);
  expect(subject).toContain("10248");
  expect(text).toContain("10248");
  expect(html).not.toMatch(/<img|<script|<link|\ssrc=|url\(/i);
  for (const [, url] of html.matchAll(/href="([^"]*)"/g)) expect(url).toMatch(/^https:\/\/portal\.example\//);
});

test.each(orderLetters)("the letter %s has no English in its Chinese", (name) => {
  const letter = orderLetter(name, matters[name]("zh-Hant"));
  const facts = letter.facts.flatMap(({ label, value }) => [label, value]);
  const quotes = letter.quotes.map(({ label }) => label);
  const said = [letter.subject, letter.greeting, ...letter.paragraphs, ...facts, ...quotes, letter.action?.label ?? "", ...letter.notes].join("\n");
  const data = ["Asia/Shanghai", terms.customer.name, customer.name, "text", "sales@example.com"];
  expect(data.reduce((rest, value) => rest.replaceAll(value, ""), said)).not.toMatch(/[A-Za-z]{2,}/);
});
