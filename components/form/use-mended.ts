"use client";
import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import type { Fault } from "@/lib/form/fault";
import { mendedPaths } from "./mended";

/** Those of the faults that were shown which are still there. What is said beside the fields of the others goes: it would be untrue. */
export function useMended(shown: Fault[], faults: Fault[]): Fault[] {
  const { clearErrors } = useFormContext();
  useEffect(() => {
    const mended = mendedPaths(shown, faults);
    if (mended.length > 0) clearErrors(mended);
  }, [shown, faults, clearErrors]);
  return shown.filter((one) => faults.some((fault) => fault.path === one.path));
}
