import type { Language } from "@/lib/form/words";

/** The five that write a review report (3), in policy order. */
export const reviewingDepartments = ["technical", "production", "quality", "purchasing", "finance"] as const;
/** Those that carry an order: sales and the five. */
export const operatingDepartments = ["sales", ...reviewingDepartments] as const;
/** Those that meetings are for: whoever attends one signs its minutes (4). */
export const attendingDepartments = [...operatingDepartments, "management"] as const;
export const departments = [...attendingDepartments, "archive", "audit", "admin"] as const;

export type ReviewingDepartment = (typeof reviewingDepartments)[number];
export type OperatingDepartment = (typeof operatingDepartments)[number];
export type Department = (typeof departments)[number];

/** Whether a department carries orders and fills forms, as opposed to those that approve, file, audit or administer. */
export function isOperating(department: string | undefined): department is OperatingDepartment {
  return operatingDepartments.some((one) => one === department);
}

/** A person of the company as the company stream knows him now. */
export type Person = {
  id: string;
  /** As the person signs, in the script of the documents: 陳美玲. */
  name: string;
  /** In Latin script: Chen Meiling. */
  latinName: string;
  mail: string;
  department: Department;
  /** Job title as printed beside a signature. */
  title: string;
  /** Head of the department (one a department). */
  head: boolean;
};

/** Whoever has a name; in Latin letters where he is known in them. */
export type Named = { name: string; latinName?: string };

/** A name in the script of the documents; for readers of English in Latin letters. */
export function nameIn({ name, latinName }: Named, language: Language): string {
  return language === "en" && latinName ? latinName : name;
}

/** A person as frozen into an entry: what he was called and where he worked when he acted. */
export type Actor = Pick<Person, "id" | "name" | "latinName" | "department" | "title" | "head">;

/** The customer's signatory, who has no account: known by the mailed link and code. */
export type CustomerActor = { customer: true; name: string; mail: string; company: string };

/** Whoever an entry is by. `system` does only what needs no judgement: seal, file. */
export type By = { kind: "person"; person: Actor } | { kind: "customer"; customer: CustomerActor } | { kind: "system" };

/** The person an entry is by; what only people do is never by the system or a customer. */
export function personOf(by: By): Actor {
  if (by.kind !== "person") throw new Error("this is done by a person");
  return by.person;
}
