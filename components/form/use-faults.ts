"use client";
import { useEffect, useMemo, useState } from "react";
import { useFormContext } from "react-hook-form";
import { askedAnswers } from "@/lib/form/asked-answers";
import type { FormContext } from "@/lib/form/context";
import { checked, type Fault } from "@/lib/form/fault";
import { schemaOf } from "@/lib/form/schema-of";
import type { Questions } from "./questions";

/** How long nobody types before the form is looked through again (milliseconds). */
const pause = 350;

/** What is still missing or wrong, looked through whenever typing pauses. */
export function useFaults(questions: Questions, context: FormContext): Fault[] {
  const { watch, getValues } = useFormContext();
  const schema = useMemo(() => schemaOf(questions, context), [questions, context]);
  const [faults, setFaults] = useState<Fault[]>([]);
  useEffect(() => {
    const look = () => {
      const found = checked(schema, askedAnswers(questions, getValues(), context));
      setFaults(found.ok ? [] : found.faults);
    };
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
  }, [schema, questions, context, watch, getValues]);
  return faults;
}
