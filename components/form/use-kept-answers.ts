"use client";
import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Answers } from "@/lib/form/field";
import { draftAnswers } from "./draft-answers";
import { forgetDraft, keepDraft, keptDraft } from "./kept-draft";

/** Keeps what is typed in this browser under a name of its own, for questions that have no draft on the server. Returns what forgets it. */
export function useKeptAnswers({ watch, reset, getValues }: UseFormReturn<Answers>, place: string): () => void {
  useEffect(() => {
    const kept = keptDraft(place);
    if (kept) reset(kept.answers);
    const watching = watch(() => keepDraft(place, { revision: 0, answers: draftAnswers(getValues()) }));
    return () => watching.unsubscribe();
  }, [watch, reset, getValues, place]);
  return () => forgetDraft(place);
}
