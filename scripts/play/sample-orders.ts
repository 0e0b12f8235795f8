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
  address: string;
  orderDate: string;
  deliveryDate: string;
  /** Whether the delivery date was less than 20 working days off and was moved out. */
  moved: boolean;
  lines: SampleLine[];
};

export const northwind = join(root, "tests", "orders", "northwind-200.csv");

/** Reviews, meeting and production need their time: a date nearer than this is moved out. */
const leastWorkingDays = 20;

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function farEnough(today: string, wanted: string): string {
  let day = wanted;
  while (workingDaysBetween(today, day, mondayToFriday) < leastWorkingDays) day = nextDay(day);
  return day;
}

function orderOf(no: string, rows: Record<string, string>[], today: string): SampleOrder {
  const [first = {}] = rows;
  const shifted = addDays(first["Required Date"] ?? "", days(first["Order Date"] ?? "", today));
  const deliveryDate = farEnough(today, shifted);
  return {
    no,
    customer: first.Customer ?? "",
    contact: first.Contact ?? "",
    address: [first["Ship Address"], first["Ship City"], first.Country].filter(Boolean).join(", "),
    orderDate: today,
    deliveryDate,
    moved: deliveryDate !== shifted,
    lines: rows.map((row) => ({
      product: row.Product ?? "",
      packing: row.Packing ?? "",
      quantity: Number(row.Quantity),
      unitPrice: Math.round(Number(row["Unit Price"]) * 100),
      discount: Math.round(Number(row.Discount) * 10_000) / 100,
    })),
  };
}

/** Every order of a file like tests/orders/northwind-200.csv, shifted by whole days so that each was placed today. */
export function sampleOrders(file: string, today: string): SampleOrder[] {
  const rows = rowsOfCsv(readFileSync(file, "utf8"));
  const numbers = [...new Set(rows.map((row) => row["Order No"] ?? ""))];
  return numbers.map((no) =>
    orderOf(
      no,
      rows.filter((row) => row["Order No"] === no),
      today,
    ),
  );
}

/** One of them. Refuses a number that the file does not have. */
export function sampleOrder(file: string, no: string | undefined, today: string): SampleOrder {
  const orders = sampleOrders(file, today);
  const found = no ? orders.find((order) => order.no === no) : orders.find((order) => order.lines.length >= 3);
  if (!found) throw new Complaint(`${file} has no order ${no ?? "with three lines"}.`);
  return found;
}
