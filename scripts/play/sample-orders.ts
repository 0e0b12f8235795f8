import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, mondayToFriday, nextDay, workingDaysBetween } from "@/lib/calendar/working-days";
import { root } from "../paths";
import { Complaint } from "../processes";
import { rowsOfCsv } from "./csv";

export type SampleLine = { product: string; packing: string; quantity: number /** Cents. */; unitPrice: number /** Percent. */; discount: number };

/** A real order of a trading company, moved to today. */
export type SampleOrder = {
  no: string;
  customer: string;
  contact: string;
  mail: string;
  address: string;
  orderDate: string;
  deliveryDate: string;
  /** Whether the delivery date was less than 20 working days off and was moved out. */
  moved: boolean;
  lines: SampleLine[];
};

export const northwind = join(root, "tests", "orders", "northwind-200.csv");

const isText = (cell: string) => cell !== "";
const isDate = (cell: string) => /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell));
const isNumber = (cell: string) => Number(cell) > 0;

/** What a file must say of each line of an order. */
const needed = {
  "Order No": isText,
  "Order Date": isDate,
  Customer: isText,
  Product: isText,
  Quantity: isNumber,
  "Unit Price": isNumber,
  "Required Date": isDate,
};

/** Reviews, meeting and production need their time: a date nearer than this is moved out. */
const leastWorkingDays = 20;

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function farEnough(today: string, wanted: string): string {
  let day = wanted;
  while (workingDaysBetween(today, day, mondayToFriday) < leastWorkingDays) day = nextDay(day);
  return day;
}

/** A mail address for the customer's contact: the file has none, and example.com belongs to nobody. A name without Latin letters gives none: the order's number does. */
function mailOf(contact: string, no: string): string {
  const plain = contact
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .trim();
  const local = plain ? plain.toLowerCase().replace(/ +/g, ".") : `customer-${no.replace(/[^A-Za-z0-9]+/g, "-")}`;
  return `${local}@example.com`;
}

function orderOf(no: string, rows: Record<string, string>[], today: string): SampleOrder {
  const [first = {}] = rows;
  const shifted = addDays(first["Required Date"] ?? "", days(first["Order Date"] ?? "", today));
  const deliveryDate = farEnough(today, shifted);
  const customer = first.Customer ?? "";
  const contact = first.Contact?.trim() || customer;
  return {
    no,
    customer,
    contact,
    mail: mailOf(contact, no),
    address: [first["Ship Address"], first["Ship City"], first.Country].filter(Boolean).join(", "),
    orderDate: today,
    deliveryDate,
    moved: deliveryDate !== shifted,
    lines: rows.map((row) => ({
      product: row.Product ?? "",
      packing: row.Packing ?? "",
      quantity: Number(row.Quantity),
      unitPrice: Math.round(Number(row["Unit Price"]) * 100),
      discount: Math.round(Number(row.Discount || 0) * 10_000) / 100,
    })),
  };
}

/** Every order of a file like tests/orders/northwind-200.csv, shifted by whole days so that each was placed today. Refuses a file that cannot be read or is not like it. */
export function sampleOrders(file: string, today: string): SampleOrder[] {
  const rows = rowsOfCsv(textOf(file));
  const wrong = Object.entries(needed).flatMap(([name, isGood]) => (rows.every((row) => isGood(row[name]?.trim() ?? "")) ? [] : [name]));
  if (rows.length === 0) throw new Complaint(`${file} has no order.`);
  if (wrong.length > 0)
    throw new Complaint(`${file} is no list of orders: on some line ${wrong.join(", ")} ${wrong.length > 1 ? "are" : "is"} missing or wrong.`);
  const numbers = [...new Set(rows.map((row) => row["Order No"] ?? ""))];
  return numbers.map((no) =>
    orderOf(
      no,
      rows.filter((row) => row["Order No"] === no),
      today,
    ),
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Complaint(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** One of them: the one asked for, or the first of at least three lines, or the first. Refuses a number that the file does not have. */
export function sampleOrder(file: string, no: string | undefined, today: string): SampleOrder {
  const orders = sampleOrders(file, today);
  const found = no ? orders.find((order) => order.no === no) : (orders.find((order) => order.lines.length >= 3) ?? orders[0]);
  if (!found) throw new Complaint(`${file} has no order ${no}.`);
  return found;
}
