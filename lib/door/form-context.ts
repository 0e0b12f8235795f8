import { dayIn } from "@/lib/calendar/zone";
import type { Company } from "@/lib/company/company";
import { presentPeople } from "@/lib/company/people";
import type { Choosable, FormContext } from "@/lib/form/context";
import { may } from "@/lib/order/access";
import { discrepanciesReadBy } from "@/lib/order/discrepancies";
import type { Order, OrderDocument } from "@/lib/order/order";
import type { Department, Person } from "@/lib/order/people";
import { asReadBy } from "@/lib/order/without-prices";
import { groundOf } from "./ground";

type About = { order: Order | null; document: OrderDocument | null; department: Department };

/** What a form may know while this person fills or reads it. The order is shown as he may read it. */
export function formContextOf(company: Company, person: Person, { order, document, department }: About, now: string): FormContext {
  const { zone, currency, marginTarget, paymentDays, documentLanguage } = company.settings;
  return {
    today: dayIn(zone, now),
    people: presentPeople(company).map(choosable),
    author: choosable(person),
    currency: order?.terms.currency ?? currency,
    settings: { ...(may(person, "readPrices", order ?? undefined) ? { marginTarget, paymentDays } : { marginTarget: 0, paymentDays: 0 }), documentLanguage },
    order: order && asReadBy(person, order),
    orderNo: order?.no ?? null,
    document,
    discrepancies: order ? discrepanciesReadBy(person, order, groundOf(company, now).clock.calendar) : [],
    department,
  };
}

function choosable({ id, name, latinName, department, title }: Person): Choosable {
  return { id, name, latinName, department, title };
}
