import { notFound } from "next/navigation";
import { Refusal } from "@/lib/order/refusal";

/** What was asked for; what a reader may not see, or what is not there, is the page that says so. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refusal) notFound();
    throw error;
  }
}
