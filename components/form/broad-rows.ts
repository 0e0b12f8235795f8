import type { Cell } from "@/lib/form/fields";

/** How narrow a column that is typed into may become, and how wide that is (rem). */
export const columnWidths: { [K in Cell["kind"]]: { atLeast: string; rem: number } } = {
  text: { atLeast: "md:min-w-28", rem: 7 },
  longText: { atLeast: "md:min-w-52", rem: 13 },
  number: { atLeast: "md:min-w-24", rem: 6 },
  money: { atLeast: "md:min-w-30", rem: 7.5 },
  percent: { atLeast: "md:min-w-24", rem: 6 },
  date: { atLeast: "md:min-w-38", rem: 9.5 },
  dateTime: { atLeast: "md:min-w-48", rem: 12 },
  choice: { atLeast: "md:min-w-32", rem: 8 },
  person: { atLeast: "md:min-w-36", rem: 9 },
  department: { atLeast: "md:min-w-32", rem: 8 },
  computed: { atLeast: "md:min-w-24", rem: 6 },
};

/** What the widest page leaves for the columns (rem), beside a row's number and its buttons. */
const room = 50;

/** Whether columns are too many to stand side by side on any page: each row is a card of its own then, several columns to a line. */
export function isBroad(columns: Cell[]): boolean {
  return columns.reduce((sum, { kind }) => sum + columnWidths[kind].rem, 0) > room;
}
