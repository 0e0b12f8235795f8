import { type Calendar, mondayToFriday } from "@/lib/calendar/working-days";
import type { Contact as RealContact } from "@/lib/order/customer-events";
import type { Ground } from "@/lib/order/ground";
import { type Actor, type CustomerActor, type Department, departments, type Person } from "@/lib/order/people";
import type { Terms } from "@/lib/order/terms";
import { type Contact, departmentOf, isHead } from "./action";
import type { World } from "./state";

const first = Date.UTC(2026, 10, 24);
const aDay = 86_400_000;

/** Ten o'clock in Shanghai on a day of the model. */
export function instantOf(day: number): string {
  return new Date(first + day * aDay + 2 * 3_600_000).toISOString();
}

export function isoDay(day: number): string {
  return new Date(first + day * aDay).toISOString().slice(0, 10);
}

export function dayOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - first) / aDay;
}

const withoutWednesdays: Calendar = {
  id: "mon-fri/2",
  isWorking: (day) => mondayToFriday.isWorking(day) && new Date(`${day}T00:00:00Z`).getUTCDay() !== 3,
};

const hours = { zone: "Asia/Shanghai", closingTime: "18:00" };
const former = new Map([mondayToFriday, withoutWednesdays].map((calendar) => [calendar.id, { ...hours, calendar }]));

function personOf(id: string): Person {
  const department = departmentOf(id) as Department;
  return { id, name: id, latinName: id, mail: `${id}@example.com`, department, title: department, head: isHead(id) };
}

export const people: Person[] = departments.flatMap((department) => [personOf(`${department}-1`), personOf(`${department}-2`)]);
const byId = new Map(people.map((one) => [one.id, one]));

export function actorOf(id: string): Actor {
  const person = byId.get(id);
  if (!person) throw new Error(`nobody is called ${id}`);
  return person;
}

export const customer: CustomerActor = { customer: true, name: "Paul Henriot", mail: "paul@example.com", company: "Chevalier" };

/** How the customer is reached under a number of the model. */
export function contactOf({ name, mail }: Contact): RealContact {
  return {
    contact: name === 0 ? customer.name : `Contact ${name}`,
    mail: mail === 0 ? customer.mail : `contact.${mail}@example.com`,
    phone: "",
    language: "en",
  };
}

const daysEach = (days: number) => ({ technical: days, production: days, quality: days, purchasing: days, finance: days });

export function groundOf({ day, calendar, headReview }: World): Ground {
  return {
    now: instantOf(day),
    clock: { ...hours, calendar: calendar === 0 ? mondayToFriday : withoutWednesdays, former: (id) => former.get(id) },
    reviewDays: { normal: daysEach(3), urgent: daysEach(2), critical: daysEach(1) },
    changeDays: 3,
    headReview,
    people,
  };
}

/** The terms of a walk: `demands` names them, as the model does. */
export function termsOf({ urgency }: World, named: number, quantities: [number, number]): Terms {
  return {
    customer: { name: customer.company, ...contactOf({ name: 0, mail: 0 }), address: "Reims" },
    kind: "product",
    orderDate: "2026-11-24",
    deliveryDate: "2027-01-29",
    currency: "CNY",
    paymentTerms: "30 days net",
    paymentDays: 30,
    urgency,
    newProduct: false,
    demands: `${named}`,
    lines: quantities.map((quantity, at) => ({
      line: at + 1,
      product: "P",
      specification: "",
      quantity,
      unit: "pc",
      unitPrice: 100,
      discount: 0,
      amount: 100 * quantity,
    })),
    total: 100 * (quantities[0] + quantities[1]),
  };
}
