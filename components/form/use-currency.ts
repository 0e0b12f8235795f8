"use client";
import { useWatch } from "react-hook-form";
import { currencyOf } from "@/lib/form/kinds/money";
import { useFilling } from "./filling";

/** The currency that the form's money is in: its own answer where it asks for one, else its context's. */
export function useCurrency(): string {
  const { context } = useFilling();
  return currencyOf({ answers: { currency: useWatch({ name: "currency" }) }, context });
}
