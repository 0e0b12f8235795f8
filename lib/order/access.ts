import { hasEnded } from "./live";
import type { Order } from "./order";
import type { Department, Person } from "./people";

export const rights = [
  "register",
  "readOrder",
  "readPrices",
  "write",
  "sign",
  "track",
  "download",
  "verify",
  "readVisits",
  "postLetters",
  "managePeople",
] as const;
export type Right = (typeof rights)[number];

/** `taking part`: orders handed on to the departments (2.3). `closed`: closed or refused orders only. */
export type Extent = "all" | "takingPart" | "closed" | "none";

const none: Record<Right, Extent> = {
  register: "none",
  readOrder: "none",
  readPrices: "none",
  write: "none",
  sign: "none",
  track: "none",
  download: "none",
  verify: "none",
  readVisits: "none",
  postLetters: "none",
  managePeople: "none",
};
const department: Record<Right, Extent> = {
  ...none,
  readOrder: "takingPart",
  write: "takingPart",
  sign: "takingPart",
  track: "takingPart",
  download: "takingPart",
  verify: "takingPart",
};

/** Who may what (design: default deny). Whatever is not here is forbidden. */
export const access: Record<Department, Record<Right, Extent>> = {
  sales: {
    ...none,
    register: "all",
    readOrder: "all",
    readPrices: "all",
    write: "all",
    sign: "all",
    track: "all",
    download: "all",
    verify: "all",
    postLetters: "all",
  },
  technical: department,
  production: department,
  quality: department,
  purchasing: { ...department, readPrices: "takingPart" },
  finance: { ...department, readPrices: "takingPart" },
  management: { ...none, readOrder: "all", readPrices: "all", sign: "all", download: "all", verify: "all" },
  archive: { ...none, readOrder: "closed", readPrices: "closed", download: "closed", verify: "closed" },
  audit: { ...none, readOrder: "all", readPrices: "all", download: "all", verify: "all", readVisits: "all" },
  admin: { ...none, managePeople: "all" },
};

/** Whether a person has a right, on an order where the right is about one. */
export function may(person: Pick<Person, "department">, right: Right, order?: Pick<Order, "stage" | "round">): boolean {
  const extent = access[person.department][right];
  if (extent === "none") return false;
  if (extent === "all") return true;
  if (!order) return false;
  return extent === "closed" ? hasEnded(order) : order.round > 0;
}

/** For queries: how far a person's reading of orders reaches. */
export function readingExtent(person: Pick<Person, "department">): Extent {
  return access[person.department].readOrder;
}

/** The sealed file holds what commercial fields say: only who reads prices gets it, others a reading copy. */
export function mayHoldSealed(person: Pick<Person, "department">, order: Pick<Order, "stage" | "round">, version: { commercial: boolean }): boolean {
  return may(person, "download", order) && (!version.commercial || may(person, "readPrices", order));
}

/** The packet holds everything: only of an order whose life has ended, for whoever may hold sealed files with prices. */
export function mayHavePacket(person: Pick<Person, "department">, order: Pick<Order, "stage" | "round">): boolean {
  return hasEnded(order) && mayHoldSealed(person, order, { commercial: true });
}
