"use client";
import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { draftAnswers } from "@/lib/form/draft-answers";
import { emptied } from "@/lib/form/emptied";
import type { Answers } from "@/lib/form/field";
import { sameValue } from "@/lib/form/same-value";
import { forgetDraft, keepDraft, keptDraft } from "./kept-draft";

/**
 * Keeps what is typed in this browser under a name of its own, for questions that have no draft on the server. `revision`: what it was
 * typed upon; what was typed upon something else is not put back. Says whether something was put back; `afresh` begins without it.
 */
export function useKeptAnswers({ watch, reset, getValues, formState }: UseFormReturn<Answers>, name: string, revision = 0) {
  const { defaultValues } = formState;
  const [start] = useState(defaultValues);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const kept = keptDraft(name);
    if (kept?.revision === revision && !sameValue(kept.answers, draftAnswers(getValues()))) {
      reset(emptied(getValues(), kept.answers));
      setRestored(true);
    }
    const watching = watch(() => keepDraft(name, { revision, answers: draftAnswers(getValues()) }));
    return () => watching.unsubscribe();
  }, [watch, reset, getValues, name, revision]);

  const forget = () => forgetDraft(name);
  const afresh = () => {
    reset(emptied(getValues(), start as Answers));
    setRestored(false);
    forget();
  };
  return { restored, afresh, forget };
}
