"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLocale } from "next-intl";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import type { z } from "zod";
import { spokenIn } from "@/lib/form/fault";
import { ApiProblem } from "./api-client";
import { useErrand } from "./use-errand";

type Fault = { path: string; detail: string };

/**
 * A form held to the schema that its route is held to: sentences in the reader's language beside the fields, also those that only the
 * server can find. Whatever goes wrong, what was typed stays.
 */
export function useCheckedForm<Input extends FieldValues, Output extends FieldValues>(schema: z.ZodType<Output, Input>, start: DefaultValues<Input>) {
  const language = useLocale();
  const errand = useErrand();
  const form = useForm<Input, unknown, Output>({
    defaultValues: start,
    resolver: zodResolver(schema, { error: spokenIn(language), reportInput: true }),
    mode: "onSubmit",
  });

  const told = async (sending: Promise<void>) => {
    try {
      await sending;
    } catch (error) {
      for (const { path, detail } of faultsOf(error)) form.setError(path as Path<Input>, { message: detail });
      throw error;
    }
  };
  /** Sends complete, checked answers; true when they were taken. */
  const submitting = (send: (answers: Output, key: string) => Promise<void>) => async (event: React.FormEvent) => {
    event.stopPropagation();
    await form.handleSubmit((answers) => errand.run((key) => told(send(answers, key))))(event);
  };
  return { form, busy: errand.busy, failure: errand.failure, submitting };
}

function faultsOf(error: unknown): Fault[] {
  const faults = error instanceof ApiProblem ? error.problem.faults : undefined;
  return Array.isArray(faults) ? (faults as Fault[]) : [];
}
