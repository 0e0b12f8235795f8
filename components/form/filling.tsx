"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { FormContext } from "@/lib/form/context";
import type { Fields } from "@/lib/form/fields";
import type { Lineage } from "@/lib/form/start-answers";

/** What every input of a form that is being filled may need to know. */
export type Filling = {
  fields: Fields;
  context: FormContext;
  /** Where values that were carried over came from, by field, and what they were. */
  lineage: Lineage;
  /** What stands under an input, by field: what else a page offers for it. */
  under?: Record<string, ReactNode>;
};

const Current = createContext<Filling | null>(null);

export function FillingProvider({ filling, children }: { filling: Filling; children: ReactNode }) {
  return <Current.Provider value={filling}>{children}</Current.Provider>;
}

export function useFilling(): Filling {
  const filling = useContext(Current);
  if (!filling) throw new Error("an input stands outside of a form");
  return filling;
}
