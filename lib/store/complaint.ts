import { randomUUID } from "node:crypto";

/** Writes down what failed in the background, with an id to find it by. It is tried again later, so nobody is told. */
export function complain(what: string, error: unknown): void {
  console.error(`[${randomUUID()}] ${what}:`, error);
}
