import type { z } from "zod";
import { dayIn } from "@/lib/calendar/zone";
import { actorOf, presentPeople } from "@/lib/company/people";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { AnswersOf, Fields } from "@/lib/form/fields";
import type { Rule } from "@/lib/form/rule";
import { schemaOf } from "@/lib/form/schema-of";
import { may } from "@/lib/order/access";
import { orderAfter } from "@/lib/order/evolve";
import { lettersFor } from "@/lib/order/letters";
import { Refusal } from "@/lib/order/refusal";
import { correct, register } from "@/lib/order/register";
import type { Terms } from "@/lib/order/terms";
import { carryOut } from "@/lib/store/carry-out";
import { claimNextNumber } from "@/lib/store/claims";
import { companyNow } from "@/lib/store/company";
import { streamOfNewOrder } from "@/lib/store/read-order";
import type { PersonAsking } from "./asking";
import { parsed } from "./body";
import type { registerBody } from "./contract";
import { formContextOf } from "./form-context";
import { commandOrder } from "./order-command";
import { orderFor } from "./order-for";

/** The part of the registration form that says what the order is, and how its answers become terms. */
export type TermsPart<F extends Fields> = { fields: F; rules: Rule<AnswersOf<F>>[]; termsOf: (answers: AnswersOf<F>, context: FormContext) => Terms };
type Asked = PersonAsking<z.infer<typeof registerBody>>;

/** Registers an order (2.1): claims the year's next number for it and opens its registration form. The same request again is the same order. */
export async function registerOrder<F extends Fields>(asking: Asked, part: TermsPart<F>): Promise<{ no: string; seq: number }> {
  if (!may(asking.person, "register")) throw new Refusal("salesRegisters");
  const company = await companyNow();
  const now = new Date().toISOString();
  const context = formContextOf(company, asking.person, { order: null, document: null, department: "sales" }, now);
  const terms = termsIn(part, asking.body.answers, context);
  const stream = streamOfNewOrder(asking.key);
  const no = await claimNextNumber(stream, dayIn(company.settings.zone, now).slice(0, 4), now);
  const by = actorOf(asking.person);
  const who = { kind: "person", person: by } as const;
  const events = register(by, { no, terms, documentLanguage: company.settings.documentLanguage });
  const { order } = await carryOut({
    stream,
    key: asking.key,
    request: asking.requested,
    by: who,
    decide: (before, at) => {
      if (before) throw new Refusal("numberTaken", { no });
      return { events, mails: lettersFor(null, orderAfter(null, events, { stream, seq: 1, at, by: who }), events, who, presentPeople(company)) };
    },
  });
  return { no: order.no, seq: order.seq };
}

/** Corrects the order's terms before it is handed on (2.1). */
export async function correctOrder<F extends Fields>(asking: Asked, part: TermsPart<F>): Promise<{ no: string; seq: number }> {
  const company = await companyNow();
  const order = await orderFor(asking.person, asking.params.no);
  const context = formContextOf(company, asking.person, { order, document: null, department: "sales" }, new Date().toISOString());
  const terms = termsIn(part, asking.body.answers, context);
  return commandOrder(asking, (present, by) => correct(present, by, { terms }));
}

function termsIn<F extends Fields>({ fields, rules, termsOf }: TermsPart<F>, answers: unknown, context: FormContext): Terms {
  return termsOf(parsed(schemaOf({ fields, rules: rules as Rule<Answers>[] }, context), answers) as AnswersOf<F>, context);
}
