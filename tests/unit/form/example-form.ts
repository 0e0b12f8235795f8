import { defineForm } from "@/lib/form/define-form";
import { checked } from "@/lib/form/fault";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { date } from "@/lib/form/kinds/date";
import { dateTime } from "@/lib/form/kinds/date-time";
import { money } from "@/lib/form/kinds/money";
import { number } from "@/lib/form/kinds/number";
import { people } from "@/lib/form/kinds/person";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import { schemaOf } from "@/lib/form/schema-of";
import { named } from "@/lib/form/words";
import { contextWith } from "../../forms/context";

export const words = (en: string) => named("欄", en);
export const context = contextWith();

const fields = {
  name: text(words("name"), { required: false, from: ({ order }) => (order ? { value: order.terms.customer.name, source: words("terms") } : undefined) }),
  mail: text(words("mail"), { required: false, format: "mail" }),
  phone: text(words("phone"), { required: false, format: "phone" }),
  way: choice(words("way"), { a: words("a"), b: words("b") }),
  only: text(words("only"), { when: ({ way }) => way === "b" }),
  day: date(words("day"), { required: false }),
  time: dateTime(words("time"), { required: false }),
  count: number(words("count"), { required: false, decimals: 2, max: 10 }),
  team: people(words("team"), { required: false, departments: ["finance"] }),
  table: rows(words("table"), {
    required: false,
    columns: {
      what: text(words("what")),
      price: money(words("price"), { commercial: true }),
      twice: computed(words("twice"), { as: "money", commercial: true }, (_, __, row) => Number(row.price) * 2),
    },
    totals: ["price", "twice"],
  }),
  end: conclusion(
    words("end"),
    { pass: { words: words("pass"), fields: { advice: text(words("advice")) } }, fail: { words: words("fail"), fields: { reason: text(words("reason")) } } },
    { required: false },
  ),
};

/** A form with a field of most kinds, one that is asked only now and then, and one that is carried over. */
export const form = defineForm({
  id: "example",
  clause: "0",
  version: 1,
  title: words("title"),
  author: ["sales"],
  signatories: ["sales"],
  fields,
  layout: [{ title: words("all"), fields: ["name", "mail", "phone", "way", "only", "day", "time", "count", "team", "table", "end"] }],
  slots: () => [],
  facts: () => ({}),
});

/** What is wrong with these answers to it, as `path reason`. */
export function faults(answers: unknown) {
  const result = checked(schemaOf(form, context), answers);
  return result.ok ? [] : result.faults.map(({ path, reason }) => `${path} ${reason}`);
}
