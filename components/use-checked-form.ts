"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLocale } from "next-intl";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import type { z } from "zod";
import { spokenIn } from "@/lib/form/fault";
import type { RefusalReason } from "@/lib/words/refusals";
import { ApiProblem, type FieldFault, faultsOf } from "./api-client";
import { setFaults } from "./set-faults";
import { useErrand } from "./use-errand";

/** The field that a refusal is about, where it is about one. */
type Places<Input extends FieldValues> = Partial<Record<RefusalReason, Path<Input>>>;

/**
 * A form held to the schema that its route is held to: sentences in the reader's language beside the fields, also those that only the
 * server can find, and refusals that are about one field. Whatever goes wrong, what was typed stays.
 */
export function useCheckedForm<Input extends FieldValues, Output extends FieldValues>(
  schema: z.ZodType<Output, Input>,
  start: DefaultValues<Input>,
  places: Places<Input> = {},
) {
  const language = useLocale();
  const errand = useErrand();
  const form = useForm<Input, unknown, Output>({
    defaultValues: start,
    resolver: zodResolver(schema, { error: spokenIn(language), reportInput: true }),
    mode: "onSubmit",
  });

  /** Sends complete, checked answers; true when they were taken. */
  const submitting = (send: (answers: Output, key: string) => Promise<void>) => async (event: React.FormEvent) => {
    event.stopPropagation();
    // What the last sending was refused for says nothing of what is typed now.
    errand.setFailure(null);
    await form.handleSubmit(async (answers) => {
      let refused: unknown;
      const done = await errand.run((key) =>
        send(answers, key).catch((error: unknown) => {
          refused = error;
          throw error;
        }),
      );
      if (done) return;
      const placed = placedFault(refused, places);
      setFaults(form, placed ? [placed] : faultsOf(refused), { focus: true });
      // Said once, where it is to be mended.
      if (placed) errand.setFailure(null);
    })(event);
  };
  return { form, busy: errand.busy, failure: errand.failure, submitting };
}

function placedFault<Input extends FieldValues>(error: unknown, places: Places<Input>): FieldFault | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  const { reason, detail } = error.problem;
  const path = places[reason as RefusalReason];
  return path && { path, detail };
}
