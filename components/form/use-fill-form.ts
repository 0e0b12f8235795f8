"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLocale } from "next-intl";
import { useMemo } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type { z } from "zod";
import { askedAnswers } from "@/lib/form/asked-answers";
import type { FormContext } from "@/lib/form/context";
import { spokenIn } from "@/lib/form/fault";
import type { Answers } from "@/lib/form/field";
import type { Fields } from "@/lib/form/fields";
import { schemaOf } from "@/lib/form/schema-of";
import { isBlank } from "@/lib/form/shown";
import type { Questions } from "./questions";

/** react-hook-form over a form's definition: the server's own schema, of what is asked at all, with sentences in the reader's language. */
export function useFillForm(questions: Questions, context: FormContext, answers: Answers) {
  const language = useLocale();
  const resolver = useMemo<Resolver<Answers>>(() => {
    const resolve = zodResolver(schemaOf(questions, context) as z.ZodType<Answers, Answers>, { error: spokenIn(language), reportInput: true });
    return (values, resolving, options) => resolve(askedAnswers(questions, values, context), resolving, options);
  }, [questions, context, language]);
  // Where an answer waits in a branch that was not taken, or under a condition, it stays until the form is left.
  return useForm<Answers>({
    defaultValues: withFirstRows(questions.fields, answers),
    resolver,
    mode: "onSubmit",
    reValidateMode: "onChange",
    shouldUnregister: false,
    shouldFocusError: false,
  });
}

/** A table that needs rows begins with one to type into. */
function withFirstRows(fields: Fields, answers: Answers): Answers {
  const begun = { ...answers };
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === "rows" && field.required && !field.fixed && isBlank(begun[name])) begun[name] = [{}];
    if (field.kind !== "conclusion") continue;
    const { outcome, pass, fail } = (begun[name] ?? {}) as { outcome?: string; pass?: Answers; fail?: Answers };
    begun[name] = { outcome, pass: withFirstRows(field.pass.fields, pass ?? {}), fail: withFirstRows(field.fail.fields, fail ?? {}) };
  }
  return begun;
}
