"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useFormContext } from "react-hook-form";
import { askedAnswers } from "@/lib/form/asked-answers";
import type { FormContext } from "@/lib/form/context";
import { checked, type Fault } from "@/lib/form/fault";
import { schemaOf } from "@/lib/form/schema-of";
import type { Questions } from "./questions";

/** How long nobody types before the form is looked through again (milliseconds). */
const pause = 350;

/** What is still missing or wrong, looked through whenever typing pauses, and at once by `look`. */
export function useFaults(questions: Questions, context: FormContext): { faults: Fault[]; look: () => void } {
  const { watch, getValues } = useFormContext();
  const schema = useMemo(() => schemaOf(questions, context), [questions, context]);
  const faultsNow = useCallback(() => {
    const found = checked(schema, askedAnswers(questions, getValues(), context));
    return found.ok ? [] : found.faults;
  }, [schema, questions, context, getValues]);
  const [faults, setFaults] = useState<Fault[]>(faultsNow);
  const look = useCallback(() => setFaults(faultsNow()), [faultsNow]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    look();
    const watching = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    });
    return () => {
      clearTimeout(timer);
      watching.unsubscribe();
    };
  }, [look, watch]);
  return { faults, look };
}
