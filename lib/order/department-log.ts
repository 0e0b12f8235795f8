import type { LogLine, Order } from "./order";
import type { ContractLine } from "./particulars";
import { type OperatingDepartment, operatingDepartments } from "./people";

/**
 * One department's tracking log (執行跟蹤臺賬, 6.1): its lines, newest first; the newest word on each of its purchase contracts (1.3o), on the
 * inspection before delivery (1.3l), and on the cost to date in minor units (1.3r).
 */
export type DepartmentLog = {
  department: OperatingDepartment;
  lines: LogLine[];
  contracts: ContractLine[];
  inspection?: { outcome: "pass" | "fail"; at: string };
  cost?: { toDate: number; at: string };
};

/** The logs of the departments that take part in the execution, or have written before. */
export function departmentLogs({ log, concerned }: Pick<Order, "log" | "concerned">): DepartmentLog[] {
  const writing = operatingDepartments.filter((one) => concerned.includes(one) || log.some((line) => line.department === one));
  return writing.map((department) => logOf(department, log.filter((line) => line.department === department).reverse()));
}

function logOf(department: OperatingDepartment, lines: LogLine[]): DepartmentLog {
  const inspected = lines.find((line) => line.inspection !== undefined);
  const counted = lines.find((line) => line.costToDate !== undefined);
  return {
    department,
    lines,
    contracts: newestOf(lines.flatMap((line) => line.contract ?? [])),
    ...(inspected?.inspection && { inspection: { outcome: inspected.inspection, at: inspected.at } }),
    ...(counted?.costToDate !== undefined && { cost: { toDate: counted.costToDate, at: counted.at } }),
  };
}

/** Numbers of the purchase contracts of which purchasing last logged that the goods have not arrived (8.2e). */
export function contractsNotArrived({ log }: Pick<Order, "log">): string[] {
  const contracts = log.filter((line) => line.department === "purchasing").flatMap((line) => line.contract ?? []);
  return newestOf(contracts.reverse()).flatMap(({ no, arrived }) => (arrived ? [] : [no]));
}

/** The first, that is the newest, of each number, by number. */
function newestOf(contracts: ContractLine[]): ContractLine[] {
  const newest = new Map<string, ContractLine>();
  for (const one of contracts) if (!newest.has(one.no)) newest.set(one.no, one);
  return [...newest.values()].sort((one, other) => one.no.localeCompare(other.no));
}
