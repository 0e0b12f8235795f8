import type { Cell } from "@/lib/form/fields";

/** How narrow a column that is typed into may become; the last figure in quarters of a rem. */
export const columnWidths: { [K in Cell["kind"]]: `md:min-w-${number}` } = {
  text: "md:min-w-28",
  longText: "md:min-w-52",
  number: "md:min-w-24",
  money: "md:min-w-30",
  percent: "md:min-w-24",
  date: "md:min-w-38",
  dateTime: "md:min-w-48",
  choice: "md:min-w-32",
  person: "md:min-w-36",
  department: "md:min-w-32",
  computed: "md:min-w-24",
};

const widthOf = ({ kind }: Cell) => Number(columnWidths[kind].split("-").at(-1));

/** What the widest page leaves for the columns (quarters of a rem), beside a row's number and its buttons. */
const room = 200;

/** Whether columns are too many to stand side by side on any page: each row is a card of its own then, several columns to a line. */
export function isBroad(columns: Cell[]): boolean {
  return columns.reduce((sum, cell) => sum + widthOf(cell), 0) > room;
}
