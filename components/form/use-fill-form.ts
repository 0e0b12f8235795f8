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
import { schemaOf } from "@/lib/form/schema-of";
import type { Questions } from "./questions";

/** react-hook-form over a form's definition: the server's own schema, of what is asked at all, with sentences in the reader's language. */
export function useFillForm(questions: Questions, context: FormContext, answers: Answers) {
  const language = useLocale();
  const resolver = useMemo<Resolver<Answers>>(() => {
    const resolve = zodResolver(schemaOf(questions, context) as z.ZodType<Answers, Answers>, { error: spokenIn(language), reportInput: true });
    return (values, resolving, options) => resolve(askedAnswers(questions, values, context), resolving, options);
  }, [questions, context, language]);
  // Where an answer waits in a branch that was not taken, or under a condition, it stays until the form is left.
  return useForm<Answers>({ defaultValues: answers, resolver, mode: "onSubmit", reValidateMode: "onChange", shouldUnregister: false, shouldFocusError: false });
}
