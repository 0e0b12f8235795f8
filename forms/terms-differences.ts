import { moneyText, numberText, percentText } from "@/lib/form/format";
import { inLanguage, languages, named, type Said, type Words } from "@/lib/form/words";
import type { OrderLine, Terms } from "@/lib/order/terms";
import { uiWords } from "@/lib/words/ui";

/** One item of the terms, before and after. */
export type Difference = { what: Words; before: Said; after: Said; commercial: boolean };

const nothing = named("（無）", "(none)");

type Item = { what: Words; commercial: boolean; said: (terms: Terms) => Said };

const items: Item[] = [
  { what: named("交貨日期", "Delivery date"), commercial: false, said: (terms) => terms.deliveryDate },
  { what: named("付款條件", "Payment terms"), commercial: true, said: (terms) => terms.paymentTerms },
  { what: named("付款期限（天）", "Days to payment"), commercial: true, said: (terms) => numberText(terms.paymentDays) },
  { what: named("技術與質量要求", "Technical and quality demands"), commercial: false, said: (terms) => terms.demands || nothing },
  { what: named("訂單總額", "Order total"), commercial: true, said: (terms) => moneyText(terms.total, terms.currency) },
];

const goods = ({ product, specification, quantity, unit }: OrderLine) =>
  `${product}${specification && ` (${specification})`} × ${numberText(quantity)} ${unit}`;

const price = ({ unitPrice, discount }: OrderLine, currency: string) => `${moneyText(unitPrice, currency)}${discount ? ` -${percentText(discount)}` : ""}`;

function lineDifferences(before: Terms, after: Terms): Difference[] {
  const numbers = [...new Set([...before.lines, ...after.lines].map(({ line }) => line))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const old = before.lines.find(({ line }) => line === number);
    const next = after.lines.find(({ line }) => line === number);
    return [
      { what: named(`項次 ${number}`, `Line ${number}`), before: old ? goods(old) : nothing, after: next ? goods(next) : nothing, commercial: false },
      {
        what: named(`項次 ${number} 單價`, `Unit price of line ${number}`),
        before: old ? price(old, before.currency) : nothing,
        after: next ? price(next, after.currency) : nothing,
        commercial: true,
      },
    ];
  });
}

/** Everything that a change alters, in the order in which the terms stand on the registration (7.1). */
export function differencesBetween(before: Terms, after: Terms): Difference[] {
  const general = items.map(({ what, commercial, said }) => ({ what, commercial, before: said(before), after: said(after) }));
  return [...general, ...lineDifferences(before, after)].filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

/** Differences as lines of text: 交貨日期：2026-12-01 → 2026-12-20 */
export function differencesText(differences: Difference[]): Words {
  const text = Object.fromEntries(
    languages.map((language) => {
      const say = (said: Said) => inLanguage(said, language);
      return [language, differences.map(({ what, before, after }) => `${say(what)}${uiWords.colon[language]}${say(before)} → ${say(after)}`).join("\n")];
    }),
  );
  return text as Words;
}
