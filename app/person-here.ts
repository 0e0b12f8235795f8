import { redirect } from "next/navigation";
import { cache } from "react";
import { sessionPerson } from "@/lib/auth/session";
import type { Department, Person } from "@/lib/order/people";

/** The person who is signed in, asked once a request. */
export const personSeen = cache(sessionPerson);

/** The person who is signed in; anybody else is led to the sign-in page and back here afterwards. */
export async function personHere(path: string): Promise<Person> {
  const person = await personSeen();
  if (!person) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return person;
}

/** Where a person's day begins. */
export function homeOf(department: Department): string {
  if (department === "admin") return "/people";
  if (department === "audit") return "/audit";
  return department === "archive" ? "/archive" : "/desk";
}
