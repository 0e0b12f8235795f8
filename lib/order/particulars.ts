import type { Outcome } from "@/lib/form/rendition";
import type { OperatingDepartment } from "./people";

/** How a purchase contract stands: when its goods arrive (ISO), or arrived. */
export type ContractLine = { no: string; material: string; arrival: string; arrived: boolean };

/** What only one department logs beside progress: purchasing a contract (1.3o), quality the inspection before delivery (1.3l), finance the cost to date in minor units (1.3r). */
export type Particulars = { contract?: ContractLine; inspection?: Outcome; costToDate?: number };

export const loggedBy = { contract: "purchasing", inspection: "quality", costToDate: "finance" } as const satisfies Record<
  keyof Particulars,
  OperatingDepartment
>;
